using System.Text;
using Azwa.Rules.Binding;
using Azwa.Rules.Facts;
using Azwa.Rules.Findings;

namespace Azwa.Rules.Scaffolding;

/// <summary>Writes a rule file with one rule to change, and the words that can stand in it.</summary>
internal static class RuleScaffold
{
    public static string Write(string ruleId)
    {
        var text = new StringBuilder();
        text.Append(
            $$"""
            # yaml-language-server: $schema=schema/rules.schema.json
            # Een regel om te veranderen. Verander één ding tegelijk en draai daarna: azwa-rules test --rules MAP
            schema: {{RuleSetBinder.RuleSchema}}
            about: Eigen regels
            rules:
              - id: "{{ruleId}}"  # een id wordt nooit opnieuw gebruikt
                title: De bron van de bevolkingscijfers is genoemd  # wat de regel vraagt, in één zin
                for: {{FactTypes.Werkagenda.Name}}  # waarover de regel gaat, zie onder
                when: { filled: gemeenten.aantal }  # wanneer de regel iets vraagt; laat weg voor altijd
                check: { filled: bron }  # wat er moet zijn
                severity: {{Names.Of(Severity.Info)}}  # {{string.Join(", ", Names.Severities)}}; of per profiel: { {{string.Join(", ", Names.Profiles.Select(p => p + ": …"))}} }
                message: { nl: "De bron van de bevolkingscijfers ontbreekt.", en: "The source of the population figures is missing." }  # {veld} neemt de waarde van een veld over
                requirements: []  # ids van eisen in het register, zoals 'azwa-rules rules --coverage' ze toont
                sources: []  # ids van clausules; leeg zolang de regel een eigen afspraak is
                examples:  # wijzigingen op een volledige werkagenda, en de uitkomst die daarbij hoort
                  - { name: genoemd, set: { /regio/bron: CBS }, expect: {{Names.Of(Outcome.Passed)}} }
                  - { name: niet genoemd, remove: [/regio/bron], expect: {{Names.Of(Outcome.Noted)}}, at: /regio/bron }
                  - { name: geen gemeenten, remove: [/regio/gemeenten], expect: {{Names.Of(Outcome.NotApplicable)}} }


            """.ReplaceLineEndings("\n"));
        Line("Waarover een regel kan gaan (for):");
        foreach (var type in FactTypes.All)
        {
            Line($"  {type.Name}: {string.Join(", ", type.Fields.Select(f => f.Name))}");
        }

        Line("");
        Line("Voorwaarden (when, check):");
        foreach (var row in Operators.All)
        {
            Line($"  {row.Name}: {row.Nl.Replace("{1}", "…", StringComparison.Ordinal).Replace("{2}", "…", StringComparison.Ordinal)}");
        }

        Line("");
        Line($"Uitkomsten (expect): {string.Join(", ", Names.Outcomes.Where(n => n != Names.Of(Outcome.Suppressed)))}");
        return text.ToString();

        void Line(string line) => text.Append(line.Length == 0 ? "#" : "# " + line).Append('\n');
    }
}
