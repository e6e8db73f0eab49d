namespace Azwa.Rules.Binding;

/// <summary>The days on which a rule holds, both ends included.</summary>
internal sealed record Window(DateOnly From, DateOnly Until)
{
    public static readonly Window Always = new(DateOnly.MinValue, DateOnly.MaxValue);

    public bool Holds(DateOnly day) => From <= day && day <= Until;

    /// <summary>The day itself, or else the end of the window that is nearest to it.</summary>
    public DateOnly Nearest(DateOnly day) => day < From ? From : day > Until ? Until : day;
}
