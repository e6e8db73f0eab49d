using Azwa.Rules.Binding;
using Azwa.Rules.Findings;
using Azwa.Rules.Text;

namespace Azwa.Rules.Explanation;

/// <summary>Writes the days on which a rule holds.</summary>
internal static class WindowText
{
    public static string Of(Window window) => string.Join(' ', new[]
    {
        window.From == DateOnly.MinValue ? null : $"vanaf {Figures.Date(window.From, Language.Nl)}",
        window.Until == DateOnly.MaxValue ? null : $"tot en met {Figures.Date(window.Until, Language.Nl)}",
    }.OfType<string>());
}
