using Azwa.Rules.Cli.Tests.TestInput;
using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Cli.Tests.Commands;

/// <summary>The option --overlay of every command that reads rules.</summary>
public sealed class OverlayTests
{
    private const string Other = "schema: azwa-overlay/1\nid: ander\ntitle: Ander\n";
    private static readonly string Sample = Repository.PathOf("seeds/overlays/voorbeeld.yaml");

    [Fact]
    public void Check_names_every_overlay()
    {
        using var folder = new Folder();
        var other = folder.Write("ander.yaml", System.Text.Encoding.UTF8.GetBytes(Other));

        var run = Run.Of("check", Agendas.Volledig, "--overlay", Sample, "--overlay", other);

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.Contains("\n  Ander (ander, sha256 ", run.Output, StringComparison.Ordinal);
        Assert.Contains(" over haar eigen zelftoets (voorbeeld, sha256 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_decides_the_exit_code()
    {
        using var folder = new Folder();
        var strict = folder.Write("streng.yaml", System.Text.Encoding.UTF8.GetBytes(
            Other + "severity: [ { rule: SW-02, severity: error, reason: Daarom, until: 2027-06-30 } ]\nnorms: [ { norm: verwijzingen, set: { point: 70 }, reason: Daarom, until: 2027-06-30 } ]\n"));

        Assert.Equal(1, Run.Of("check", Agendas.Volledig, "--overlay", strict).Exit);
        Assert.Equal(0, Run.Of("check", Agendas.Volledig, "--overlay", strict, "--as-of", "2027-07-01").Exit);
    }

    [Theory]
    [InlineData("check", "BESTAND")]
    [InlineData("why", "BESTAND", "RG-05")]
    [InlineData("explain", "RG-05")]
    [InlineData("rules")]
    [InlineData("test")]
    public void A_wrong_overlay_is_told_and_nothing_is_judged(params string[] command)
    {
        using var folder = new Folder();
        var wrong = folder.Write("fout.yaml", System.Text.Encoding.UTF8.GetBytes(Other + "disable: [ { rule: RG-5, reason: Daarom, until: 2027-06-30 } ]\n"));

        var run = Run.Of([.. command.Select(word => word == "BESTAND" ? Agendas.Volledig : word), "--overlay", wrong]);

        Assert.Equal((2, "", $"{wrong}(4,20): error AZW2005: regel 'RG-5' bestaat niet; bedoelde u 'RG-05'?\n"), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public void Why_and_explain_tell_what_the_overlay_does()
    {
        var why = Run.Of("why", Agendas.PathOf("leeg.yaml"), "RG-05", "--overlay", Sample);
        var explain = Run.Of("explain", "EIGEN-01", "--overlay", Sample);

        Assert.Contains("; de uitkomst telt niet mee, want overlay voorbeeld zet de regel uit, ", why.Output, StringComparison.Ordinal);
        Assert.Contains("\n  overlay voorbeeld voegt de regel toe\n", explain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_lists_added_rules_and_the_overlay()
    {
        var run = Run.Of("rules", "--overlay", Sample);

        Assert.Contains("\nEIGEN-01 De regio noemt de peildatum van haar bevolkingscijfers (N-01)\n", run.Output, StringComparison.Ordinal);
        Assert.Matches("\noverlay voorbeeld: Afspraken van de voorbeeldregio over haar eigen zelftoets \\(sha256 [0-9a-f]{64}\\)\n$", run.Output);
    }

    [Fact]
    public void Test_tells_what_comes_out_otherwise_and_calls_it_no_fault()
    {
        var run = Run.Of("test", "--overlay", Sample);
        var lines = run.Output.Split('\n');

        Assert.Equal(0, run.Exit);
        Assert.EndsWith(": SW-03, binnen 2% onder de ondergrens: verwacht passed, gevonden failed: 1", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("anders door een overlay: rules/streefwaarden.yaml(", lines[0], StringComparison.Ordinal);
        Assert.Equal(["4 andere komen door een overlay anders uit; dat is geen fout", ""], lines[^2..]);
    }

    [Fact]
    public void A_missing_value_is_told() =>
        Assert.Equal("azwa-rules: optie '--overlay' mist een waarde; verwacht --overlay BESTAND\n", Run.Of("test", "--overlay", Sample, "--overlay").Error);
}
