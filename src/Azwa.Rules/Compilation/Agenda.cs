using Azwa.Rules.Facts;

namespace Azwa.Rules.Compilation;

/// <summary>The agenda that a fact belongs to.</summary>
internal static class Agenda
{
    public static WerkagendaFact Of(Fact fact)
    {
        if (fact is WerkagendaFact agenda)
        {
            return agenda;
        }

        foreach (var parent in fact.Type.Parents)
        {
            if (parent.Type == "werkagenda")
            {
                return (WerkagendaFact)parent.Navigate(fact)!;
            }
        }

        throw new InvalidOperationException($"'{fact.TypeName}' belongs to no agenda.");
    }
}
