namespace Azwa.Rules.Syntax;

/// <summary>
/// Hears the questions of a format and has no answers: for what writes the format down or follows it to one place. A required field is
/// asked for like any other and said to be required; the answers that questions then need mean nothing.
/// </summary>
internal abstract class FieldListener : FieldSource
{
    public sealed override string RequiredText(string name)
    {
        Text(name);
        Required(name);
        return "";
    }

    public sealed override bool RequiredBoolean(string name)
    {
        Boolean(name);
        Required(name);
        return false;
    }

    public sealed override long RequiredWholeNumber(string name, long min, long max)
    {
        WholeNumber(name, min, max);
        Required(name);
        return min;
    }
}
