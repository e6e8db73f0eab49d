using Azwa.Rules.Binding;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Conclusions;

/// <summary>What no program can judge. In profile format only what rests on the Format itself: the rest is silent there.</summary>
internal static class HumanQuestions
{
    private const string Format = "format";

    public static IReadOnlyList<HumanQuestion> Of(Register register, Profile profile, Language language)
    {
        var onFormat = register.Clausules.Values
            .Where(c => c.Bron.Document == Format)
            .SelectMany(c => c.Eisen)
            .ToHashSet(StringComparer.Ordinal);
        return [.. register.Eisen.Values
            .Where(e => e.Vraag is not null && (profile == Profile.Opdracht || onFormat.Contains(e.Id)))
            .Select(e => new HumanQuestion([e.Id], e.Vraag!.In(language)))];
    }
}
