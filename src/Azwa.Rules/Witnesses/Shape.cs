using Azwa.Rules.Syntax;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Witnesses;

internal enum ShapeKind
{
    Text,
    WholeNumber,
    Number,
    Boolean,
    Date,
    Choice,
    Code,
    Texts,
    Object,
    List,
    Map,
}

/// <summary>What the submission format has at a place: what may be written there. Immutable.</summary>
internal sealed record Shape(ShapeKind Kind)
{
    /// <summary>The format as a whole.</summary>
    public static readonly Shape Root = ShapeReader.Read();

    /// <summary>The fields of an object, in the order of the format.</summary>
    public IReadOnlyList<KeyValuePair<string, Shape>> Fields { get; init; } = [];

    /// <summary>What an item of a list or the value of a key in a map is.</summary>
    public Shape? Item { get; init; }

    public KeyForm Keys { get; init; }

    /// <summary>Whether a bare true or false may stand for the object.</summary>
    public bool MayBeBoolean { get; init; }

    public IReadOnlyList<string> Choices { get; init; } = [];

    public bool IsRequired { get; init; }

    /// <summary>The shape of a place below; null when the format has none there.</summary>
    public Shape? At(ReadOnlySpan<string> segments)
    {
        var shape = this;
        foreach (var segment in segments)
        {
            shape = shape.Kind == ShapeKind.Object ? shape.Field(segment) : shape.Item;
            if (shape is null)
            {
                return null;
            }
        }

        return shape;
    }

    private Shape? Field(string name)
    {
        foreach (var (key, shape) in Fields)
        {
            if (key == name)
            {
                return shape;
            }
        }

        return null;
    }

    private sealed class ShapeReader : FieldListener
    {
        private readonly List<KeyValuePair<string, Shape>> _fields = [];

        public static Shape Read() => Of(fields => WerkagendaFormat.Read(fields, source: null));

        public override string? Text(string name) => Add<string>(name, new Shape(ShapeKind.Text));

        public override void Required(string name)
        {
            var index = _fields.FindIndex(f => f.Key == name);
            _fields[index] = new(name, _fields[index].Value with { IsRequired = true });
        }

        public override long? WholeNumber(string name, long min, long max)
        {
            Add<string>(name, new Shape(ShapeKind.WholeNumber));
            return null;
        }

        public override decimal? Number(string name)
        {
            Add<string>(name, new Shape(ShapeKind.Number));
            return null;
        }

        public override bool? Boolean(string name)
        {
            Add<string>(name, new Shape(ShapeKind.Boolean));
            return null;
        }

        public override DateOnly? Date(string name)
        {
            Add<string>(name, new Shape(ShapeKind.Date));
            return null;
        }

        public override void Format(string name, string value) =>
            Add<string>(name, new Shape(ShapeKind.Choice) { Choices = [value], IsRequired = true });

        public override string? Choice(string name, IReadOnlyList<string> values) => Add<string>(name, new Shape(ShapeKind.Choice) { Choices = values });

        public override string? Code(string name) => Add<string>(name, new Shape(ShapeKind.Code));

        public override IReadOnlyList<string>? Texts(string name) =>
            Add<IReadOnlyList<string>>(name, new Shape(ShapeKind.Texts) { Item = new Shape(ShapeKind.Text) });

        public override T? Object<T>(string name, Func<FieldSource, T> read)
            where T : class => Add<T>(name, Of(read));

        public override IReadOnlyList<T>? List<T>(string name, Func<FieldSource, T> read)
            where T : class => Add<IReadOnlyList<T>>(name, new Shape(ShapeKind.List) { Item = Of(read) });

        public override IReadOnlyDictionary<string, T>? Map<T>(string name, KeyForm keys, Func<FieldSource, T> read)
            where T : class => Add<IReadOnlyDictionary<string, T>>(name, MapOf(keys, Of(read)));

        public override IReadOnlyDictionary<string, T>? MapOrBoolean<T>(string name, KeyForm keys, Func<FieldSource, T> read, Func<bool, T> convert)
            where T : class => Add<IReadOnlyDictionary<string, T>>(name, MapOf(keys, Of(read) with { MayBeBoolean = true }));

        public override IReadOnlyDictionary<string, string>? TextMap(string name, KeyForm keys) =>
            Add<IReadOnlyDictionary<string, string>>(name, MapOf(keys, new Shape(ShapeKind.Text)));

        public override IReadOnlyDictionary<string, decimal>? NumberMap(string name, KeyForm keys) =>
            Add<IReadOnlyDictionary<string, decimal>>(name, MapOf(keys, new Shape(ShapeKind.Number)));

        private static Shape MapOf(KeyForm keys, Shape item) => new(ShapeKind.Map) { Keys = keys, Item = item };

        private static Shape Of<T>(Func<FieldSource, T> read)
        {
            var reader = new ShapeReader();
            read(reader);
            return new Shape(ShapeKind.Object) { Fields = reader._fields };
        }

        private T? Add<T>(string name, Shape shape)
            where T : class
        {
            _fields.Add(new(name, shape));
            return null;
        }
    }
}
