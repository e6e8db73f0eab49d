using Azwa.Rules.Cli.CommandLine;
using Azwa.Rules.Findings;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Cli.Commands;

/// <summary>The agenda and the profile under which it is judged, for every command that judges one.</summary>
internal static class AgendaSource
{
    public const string StandardInput = "-";

    public static ValueOption ProfileOption() => ValueOption.Choice(
        "--profile", new Phrase("wat wordt getoetst: alles, of alleen wat het Format vraagt; anders opdracht", "what is judged: all, or only what the Format asks; opdracht otherwise"), "opdracht", "format");

    public static Profile ProfileOf(string? word) => word == "format" ? Profile.Format : Profile.Opdracht;

    public static WerkagendaResult Read(string file, Stream input)
    {
        if (file != StandardInput)
        {
            return WerkagendaReader.ReadFile(file);
        }

        try
        {
            return WerkagendaReader.Read(input, StandardInput);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Wording.InputUnreadable);
        }
    }
}
