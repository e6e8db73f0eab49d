using System.Globalization;
using System.Text;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Tests.Binding;

/// <summary>
/// The smallest set of files that is a rule set, in memory. A test replaces one file, or the keys of its one rule; the place of every
/// fault that it awaits stands between « and », so that the position is read from the text and not counted by hand.
/// </summary>
internal sealed class TinyRuleSet
{
    public const string Rules = "regels.yaml";
    public const string Norms = "normen.yaml";
    public const string Verdicts = "oordelen.yaml";
    public const string Catalogue = "catalogus.yaml";
    public const string Source = "bron.yaml";

    public const string NormsHead = "schema: azwa-norms/1\ntolerance: 2\nnorms:\n";
    public const string NormsBase =
        "  uiterlijk: { type: date, value: 2026-11-15 }\n"
        + "  eerste-jaar: { type: year, value: 2027 }\n"
        + "  verwijzingen: { type: rate, unit: verwijzingen, per: 10000, of: inwoners, values: [ { from: 2026-04-20, point: 60 } ] }\n";

    public const string CatalogueHead =
        """
        schema: azwa-catalogus/1
        peildatum: 2026-04-22
        opvulling: [ "-", n.v.t. ]
        verwijzing: { begint: [ zie ], hoogstens: 40 }

        """;

    private const string CatalogueBody =
        """
        leefgebieden:
          mentale-gezondheid: { naam: Mentale gezondheid }
          leefstijl: { naam: Leefstijl }
        ouders: { nicotinevrij: Nicotinevrij }
        aanpakken:
          sociaal-verwijzen:
            naam: Sociaal verwijzen
            leefgebied: mentale-gezondheid
            status: basisfunctionaliteit
            maten: { verwijzingen: { naam: verwijzingen, eenheid: verwijzingen, vergelijking: eindwaarde } }
            aanbod: { team: een team }
          rookvrije-thuiszorg:
            naam: Rookvrije thuiszorg
            leefgebied: leefstijl
            status: ontwikkelagenda-1-nieuw
            onderdeelVan: nicotinevrij

        """;

    private const string VerdictsText =
        """
        schema: azwa-verdicts/1
        verdicts:
          volledig: { order: [ja, nee], passed: ja, notApplicable: ja }
          alles: { all: { volledig: ja }, then: goed, until: { norm: uiterlijk, value: nog-niet }, otherwise: slecht }

        """;

    // Uses every norm, so that a test of something else gets no warnings of unused ones.
    private const string UsesNorms =
        """
        schema: azwa-rules/1
        defaults: { severity: error, message: { nl: Melding. } }
        rules:
          - { id: BASIS-1, title: Verwijzingen, for: maat, where: { sleutel: verwijzingen }, check: { meets: { field: eindwaarde, norm: verwijzingen } } }
          - { id: BASIS-2, title: Jaar, for: geldregel, check: { atLeast: { field: jaar, norm: eerste-jaar } } }

        """;

    private static readonly (string Key, string Text)[] RuleKeys =
    [
        ("id", "id: T-1"), ("title", "title: Proef"), ("for", "for: werkagenda"), ("severity", "severity: error"),
        ("message", "message: { nl: Melding. }"), ("check", "check: { filled: bron }"),
    ];

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["basis.yaml"] = UsesNorms,
        [Source] = "schema: azwa-bron/1\ndocument: opdracht\nafkorting: OPD\ntitel: Opdracht\ngewicht: leidend\nclausules:\n"
            + "  - { id: OPD.L1, sectie: Inleiding, modaliteit: moet, eisen: [ P-01 ], zegt: Iets. }\n",
        [Catalogue] = CatalogueHead + CatalogueBody,
        ["eisen.yaml"] = "schema: azwa-eisen/1\neisen:\n  P-01: { titel: Eerste, oordeel: regel }\n  P-02: { titel: Tweede, oordeel: regel }\n",
        [Norms] = NormsHead + NormsBase,
        [Verdicts] = VerdictsText,
        [Rules] = RuleFile(""),
        ["regelset.yaml"] = "schema: azwa-regelset/1\nid: proef\nversion: 0.0.1\n",
    };

    /// <summary>A file with one valid rule, in which the given keys replace those of the rule; a key with nothing behind it leaves it out.</summary>
    public static string RuleFile(string keys) => "schema: azwa-rules/1\nrules:\n" + Rule(keys);

    /// <summary>One valid rule as an item of a list, with the given keys in place of its own.</summary>
    public static string Rule(string keys)
    {
        var given = Blocks(keys);
        var own = RuleKeys.Select(k => given.Find(g => g.Key == k.Key) is { Text: { } text } ? text : k.Text);
        var lines = own.Concat(given.Where(g => !RuleKeys.Any(k => k.Key == g.Key)).Select(g => g.Text))
            .Where(text => !text.EndsWith(':'))
            .SelectMany(text => text.Split('\n'));
        return "  - " + string.Join("\n    ", lines) + "\n";
    }

    public TinyRuleSet With(string file, string text)
    {
        _files[file] = text;
        return this;
    }

    public TinyRuleSet Without(string file)
    {
        _files.Remove(file);
        return this;
    }

    /// <summary>Reads the set; the marks are no part of it.</summary>
    public RuleSetResult Read() => RuleSet.FromSources(
        [.. _files.Select(f => SourceText.From(f.Key, Unmarked(f.Value)))], new DiagnosticBag());

    /// <summary>The rule set, which must be one without any fault.</summary>
    public RuleSet Sound()
    {
        var result = Read();
        Assert.Empty(result.Diagnostics.Select(d => d.ToString()));
        return result.RuleSet!;
    }

    /// <summary>Asserts that exactly these faults are told, each at its mark, and that there is a rule set only when all are warnings.</summary>
    public void Reports(params (DiagnosticDescriptor Descriptor, string Dutch)[] faults)
    {
        var result = Read();
        var places = _files.SelectMany(f => Marks(f.Key, f.Value)).ToList();
        var expected = faults.Select((f, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"{(i < places.Count ? places[i] : "no mark")}: {(f.Descriptor.IsWarning ? "warning" : "error")} {f.Descriptor.Code}: {f.Dutch}"));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', result.Diagnostics.Select(d => d.ToString())));
        Assert.Equal(places.Count, faults.Length);
        Assert.Equal(faults.All(f => f.Descriptor.IsWarning), result.RuleSet is not null);
    }

    private static IEnumerable<string> Marks(string file, string text)
    {
        var clean = new StringBuilder();
        foreach (var c in text)
        {
            if (c == '«')
            {
                var position = SourceText.From(file, clean + "x").PositionOf(clean.Length);
                yield return string.Create(CultureInfo.InvariantCulture, $"{file}({position.Line},{position.Column})");
            }
            else if (c != '»')
            {
                clean.Append(c);
            }
        }
    }

    private static string Unmarked(string text) =>
        text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);

    private static List<(string Key, string Text)> Blocks(string keys)
    {
        var blocks = new List<(string Key, string Text)>();
        foreach (var line in keys.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == ' ')
            {
                blocks[^1] = (blocks[^1].Key, blocks[^1].Text + "\n" + line);
            }
            else
            {
                blocks.Add((Unmarked(line[..line.IndexOf(':', StringComparison.Ordinal)]), line));
            }
        }

        return blocks;
    }
}
