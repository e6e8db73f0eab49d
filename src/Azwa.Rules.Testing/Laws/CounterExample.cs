using System.Globalization;
using System.Text;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>Writes what people need to see in what a law does not hold: in the order in which they ask.</summary>
internal static class CounterExample
{
    public static LawBrokenException Of(Law law, LawSubject subject, LawCase smallest, Breach breach, int shrinks)
    {
        var yaml = AgendaYaml.Write(smallest.Tree);
        IReadOnlyList<string> rules = [.. breach.RuleIds.Order(StringComparer.Ordinal)];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"The law does not hold: {law.Sentence}.\n");
        Section(text, $"Rules of {subject.Rules.Id} {subject.Rules.Version} involved", [.. rules.Select(id => $"{id} {TitleOf(subject.Rules, id)}")]);
        Section(text, "What was done", [breach.Change + string.Create(CultureInfo.InvariantCulture, $", as of {smallest.AsOf:yyyy-MM-dd}, profile {ReportLines.Word(smallest.Profile)}")]);
        Section(text, "Expected", breach.Expected);
        Section(text, "Found", breach.Found);
        Section(text, string.Create(CultureInfo.InvariantCulture, $"The smallest agenda, after {shrinks} steps"), yaml.TrimEnd('\n').Split('\n'));
        Section(text, "To try it again", [Again(law, subject, smallest)]);
        return new LawBrokenException(text.ToString(), law.Sentence, rules, yaml, smallest.Replay, breach.Cause);
    }

    private static void Section(StringBuilder text, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(title).Append(":\n");
        foreach (var line in lines)
        {
            text.Append("  ").Append(line.ReplaceLineEndings(" ")).Append('\n');
        }
    }

    private static string TitleOf(RuleSet rules, string id) => rules.Rules.FirstOrDefault(r => r.RuleId == id)?.Title ?? "";

    // The options that the case was drawn with; the rules and an engine are the caller's.
    private static string Again(Law law, LawSubject subject, LawCase smallest)
    {
        var (options, usual) = (subject.Options, new LawOptions());
        List<string> others = [$"Replay = \"{smallest.Replay}\""];
        if (options.Days.Count > 0)
        {
            others.Add($"Days = [{string.Join(", ", options.Days.Select(d => string.Create(CultureInfo.InvariantCulture, $"new({d.Year}, {d.Month}, {d.Day})")))}]");
        }

        if (!options.Profiles.SequenceEqual(usual.Profiles))
        {
            others.Add($"Profiles = [{string.Join(", ", options.Profiles.Select(p => $"Profile.{p}"))}]");
        }

        if (options.FewestMunicipalities != usual.FewestMunicipalities)
        {
            others.Add(string.Create(CultureInfo.InvariantCulture, $"FewestMunicipalities = {options.FewestMunicipalities}"));
        }

        if (options.MostMunicipalities != usual.MostMunicipalities)
        {
            others.Add(string.Create(CultureInfo.InvariantCulture, $"MostMunicipalities = {options.MostMunicipalities}"));
        }

        if (options.Engine is not null)
        {
            others.Add("Engine = engine");
        }

        return $"{subject.Maker}, new LawOptions {{ {string.Join(", ", others)} }}).{law.Method}();";
    }
}
