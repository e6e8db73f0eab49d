namespace Azwa.Rules.Syntax;

/// <summary>The form of a key in a map whose keys are data.</summary>
internal enum KeyForm
{
    Gemeentecode,
    Sleutel,
    Jaar,
    Vrij,
}

/// <summary>
/// The fields of one object, asked for by name and type. The questions are the format: whoever answers them can read a tree,
/// or write down what may be asked, as the JSON Schema does.
/// </summary>
internal abstract class FieldSource
{
    public abstract string? Text(string name);

    public abstract string RequiredText(string name);

    public abstract bool RequiredBoolean(string name);

    public abstract long RequiredWholeNumber(string name, long min, long max);

    /// <summary>Says that a field must be there; it has been asked for and was not.</summary>
    public abstract void Required(string name);

    public abstract long? WholeNumber(string name, long min, long max);

    public abstract decimal? Number(string name);

    public abstract bool? Boolean(string name);

    public abstract DateOnly? Date(string name);

    /// <summary>The required name of the format itself.</summary>
    public abstract void Format(string name, string value);

    public abstract string? Choice(string name, IReadOnlyList<string> values);

    /// <summary>A municipality code.</summary>
    public abstract string? Code(string name);

    public abstract IReadOnlyList<string>? Texts(string name);

    public abstract T? Object<T>(string name, Func<FieldSource, T> read)
        where T : class;

    public T? RequiredObject<T>(string name, Func<FieldSource, T> read)
        where T : class
    {
        var value = Object(name, read);
        Required(name);
        return value;
    }

    public abstract IReadOnlyList<T>? List<T>(string name, Func<FieldSource, T> read)
        where T : class;

    public abstract IReadOnlyDictionary<string, T>? Map<T>(string name, KeyForm keys, Func<FieldSource, T> read)
        where T : class;

    /// <summary>A map of objects whose values may also be a bare true or false.</summary>
    public abstract IReadOnlyDictionary<string, T>? MapOrBoolean<T>(string name, KeyForm keys, Func<FieldSource, T> read, Func<bool, T> convert)
        where T : class;

    public abstract IReadOnlyDictionary<string, string>? TextMap(string name, KeyForm keys);

    public abstract IReadOnlyDictionary<string, decimal>? NumberMap(string name, KeyForm keys);
}
