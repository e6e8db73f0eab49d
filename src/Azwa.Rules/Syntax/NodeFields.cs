using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>Answers questions about fields from a tree, and reports what was not asked for, what is missing and what has the wrong type.</summary>
internal sealed class NodeFields : FieldSource
{
    private const int MostlyAsked = 16;

    private readonly SourceText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly MappingNode _node;
    private readonly ReadMemory? _memory;

    // What was asked of this object stands from the first on. An object inside it is read to its end while it waits, so they can share one list.
    private readonly List<string> _asked;
    private readonly int _firstAsked;
    private List<(string Name, int Start)>? _missing;

    private NodeFields(SourceText source, DiagnosticBag diagnostics, MappingNode node, ReadMemory? memory)
    {
        _memory = memory;
        _source = source;
        _diagnostics = diagnostics;
        _node = node;
        _asked = new List<string>(MostlyAsked);
        Scalars = new ScalarReader(source, diagnostics);
    }

    private NodeFields(NodeFields outer, MappingNode node)
    {
        _source = outer._source;
        _diagnostics = outer._diagnostics;
        _node = node;
        _memory = outer._memory;
        _asked = outer._asked;
        _firstAsked = _asked.Count;
        Scalars = outer.Scalars;
    }

    public ScalarReader Scalars { get; }

    /// <summary>Reads an object from a tree; null when the node is no mapping. With a memory, a node that was read before is not read again.</summary>
    public static T? Read<T>(SourceText source, DiagnosticBag diagnostics, string name, Node node, Func<FieldSource, T> read, ReadMemory? memory = null)
        where T : class
    {
        if (memory?.Find<T>(node) is { } known)
        {
            return known;
        }

        if (Open(source, diagnostics, name, node, memory) is not { } fields)
        {
            return null;
        }

        var result = read(fields);
        fields.Close();
        memory?.Keep(node, result);
        return result;
    }

    /// <summary>Opens an object whose fields are asked one by one; <see cref="Close"/> ends that.</summary>
    public static NodeFields? Open(SourceText source, DiagnosticBag diagnostics, string name, Node node, ReadMemory? memory = null)
    {
        if (node is MappingNode mapping)
        {
            return new NodeFields(source, diagnostics, mapping, memory);
        }

        diagnostics.Report(Descriptors.ExpectedGroup, source, node.Start, name, Describe(node));
        return null;
    }

    public int Start => _node.Start;

    public SourceText Source => _source;

    /// <summary>The node of a field, whatever its type; null when it is absent or empty.</summary>
    public Node? Node(string name) => Value(name) is { } node and not ScalarNode { IsNull: true } ? node : null;

    public static Words Describe(Node node) => node switch
    {
        MappingNode => Descriptors.FoundGroup,
        SequenceNode => Descriptors.FoundList,
        ScalarNode { IsNull: true } => Descriptors.FoundNothing,
        ScalarNode scalar => $"'{ScalarReader.Shorten(scalar.Value)}'",
        _ => Descriptors.FoundNothing,
    };

    public override string? Text(string name) => Scalar(name)?.Value;

    public override string RequiredText(string name)
    {
        if (Scalar(name) is { } scalar)
        {
            return scalar.Value;
        }

        Required(name);
        return "";
    }

    public override bool RequiredBoolean(string name)
    {
        var answer = Boolean(name);
        Required(name);
        return answer ?? false;
    }

    public override long RequiredWholeNumber(string name, long min, long max)
    {
        var value = WholeNumber(name, min, max);
        Required(name);
        return value ?? min;
    }

    // What is there and of the wrong type has been reported; a second report would be its echo.
    public override void Required(string name)
    {
        var entry = _node.Find(name);
        if (entry?.Value is null or ScalarNode { IsNull: true })
        {
            (_missing ??= []).Add((name, entry?.Key.Start ?? _node.Start));
        }
    }

    public override long? WholeNumber(string name, long min, long max) =>
        Scalar(name) is { } scalar ? Scalars.WholeNumber(name, scalar, min, max) : null;

    public override decimal? Number(string name) =>
        Scalar(name) is { } scalar ? Scalars.NumberFrom(name, scalar, 0, MaxNumber) : null;

    public override bool? Boolean(string name) => Scalar(name) is { } scalar ? Scalars.Boolean(name, scalar) : null;

    public override DateOnly? Date(string name) => Scalar(name) is { } scalar ? Scalars.Date(name, scalar) : null;

    public override void Format(string name, string value)
    {
        if (Scalar(name) is { } scalar && scalar.Value != value)
        {
            _diagnostics.Report(Descriptors.OtherFormat, _source, scalar.Start, ScalarReader.Shorten(scalar.Value), value);
        }

        Required(name);
    }

    public override string? Choice(string name, IReadOnlyList<string> values) =>
        Scalar(name) is { } scalar ? Scalars.Choice(name, scalar, values) : null;

    public override string? Code(string name) => Scalar(name) is { } scalar ? Scalars.Gemeentecode(scalar) : null;

    public override IReadOnlyList<string>? Texts(string name)
    {
        if (Sequence(name) is not { } sequence)
        {
            return null;
        }

        var texts = new List<string>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (item is ScalarNode scalar)
            {
                texts.Add(scalar.IsNull ? "" : scalar.Value);
            }
            else
            {
                _diagnostics.Report(Descriptors.ExpectedValue, _source, item.Start, name, Describe(item));
            }
        }

        return new FrozenList<string>(texts);
    }

    public override T? Object<T>(string name, Func<FieldSource, T> read)
        where T : class
    {
        var node = Value(name);
        return node is null or ScalarNode { IsNull: true } ? null : Read(name, node, read);
    }

    public override IReadOnlyList<T>? List<T>(string name, Func<FieldSource, T> read)
        where T : class
    {
        if (Sequence(name) is not { } sequence)
        {
            return null;
        }

        if (_memory?.Find<FrozenList<T>>(sequence) is { } known)
        {
            return known;
        }

        var items = new List<T>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (ReadOrEmpty(name, item, read) is { } value)
            {
                items.Add(value);
            }
        }

        return Kept(sequence, new FrozenList<T>(items));
    }

    public override IReadOnlyDictionary<string, T>? Map<T>(string name, KeyForm keys, Func<FieldSource, T> read) =>
        MapOf(name, keys, node => ReadOrEmpty(name, node, read));

    public override IReadOnlyDictionary<string, T>? MapOrBoolean<T>(string name, KeyForm keys, Func<FieldSource, T> read, Func<bool, T> convert) =>
        MapOf(name, keys, node => node switch
        {
            ScalarNode { IsNull: true } => null,
            ScalarNode scalar => Scalars.Boolean(name, scalar) is { } answer ? convert(answer) : null,
            _ => Read(name, node, read),
        });

    public override IReadOnlyDictionary<string, string>? TextMap(string name, KeyForm keys) =>
        MapOf(name, keys, node => ScalarOf(name, node)?.Value);

    public override IReadOnlyDictionary<string, decimal>? NumberMap(string name, KeyForm keys)
    {
        if (Mapping(name) is not { } mapping)
        {
            return null;
        }

        if (_memory?.Find<FrozenMap<string, decimal>>(mapping) is { } known)
        {
            return known;
        }

        var map = new Dictionary<string, decimal>(mapping.Entries.Length, StringComparer.Ordinal);
        foreach (var (key, node) in mapping.Entries)
        {
            if (Scalars.IsKey(key, keys)
                && ScalarOf(key.Value, node) is { } scalar
                && Scalars.NumberFrom(key.Value, scalar, 0, MaxNumber) is { } value)
            {
                map[key.Value] = value;
            }
        }

        return Kept(mapping, new FrozenMap<string, decimal>(map));
    }

    private const decimal MaxNumber = 999_999_999_999m;

    // A key with nothing behind it is an object without fields: the region did write the key.
    private T? ReadOrEmpty<T>(string name, Node node, Func<FieldSource, T> read)
        where T : class =>
        node is ScalarNode { IsNull: true }
            ? Read(name, new MappingNode(node.Start, []), read, memory: null)
            : Read(name, node, read);

    private T? Read<T>(string name, Node node, Func<FieldSource, T> read)
        where T : class => Read(name, node, read, _memory);

    private T? Read<T>(string name, Node node, Func<FieldSource, T> read, ReadMemory? memory)
        where T : class
    {
        if (memory?.Find<T>(node) is { } known)
        {
            return known;
        }

        if (node is not MappingNode mapping)
        {
            _diagnostics.Report(Descriptors.ExpectedGroup, _source, node.Start, name, Describe(node));
            return null;
        }

        var fields = new NodeFields(this, mapping);
        var result = read(fields);
        fields.Close();
        _asked.RemoveRange(fields._firstAsked, _asked.Count - fields._firstAsked);
        memory?.Keep(node, result);
        return result;
    }

    private FrozenMap<string, T>? MapOf<T>(string name, KeyForm keys, Func<Node, T?> read)
        where T : class
    {
        if (Mapping(name) is not { } mapping)
        {
            return null;
        }

        if (_memory?.Find<FrozenMap<string, T>>(mapping) is { } known)
        {
            return known;
        }

        var map = new Dictionary<string, T>(mapping.Entries.Length, StringComparer.Ordinal);
        foreach (var (key, node) in mapping.Entries)
        {
            if (Scalars.IsKey(key, keys) && read(node) is { } value)
            {
                map[key.Value] = value;
            }
        }

        return Kept(mapping, new FrozenMap<string, T>(map));
    }

    private T Kept<T>(Node node, T value)
        where T : class
    {
        _memory?.Keep(node, value);
        return value;
    }

    private Node? Value(string name)
    {
        _asked.Add(name);
        return _node.Find(name)?.Value;
    }

    /// <summary>The single value of a field; reports a group or a list.</summary>
    public ScalarNode? Scalar(string name) => Value(name) is { } node ? ScalarOf(name, node) : null;

    private ScalarNode? ScalarOf(string name, Node node)
    {
        if (node is ScalarNode scalar)
        {
            return scalar.IsNull ? null : scalar;
        }

        _diagnostics.Report(Descriptors.ExpectedValue, _source, node.Start, name, Describe(node));
        return null;
    }

    private SequenceNode? Sequence(string name) => Compound<SequenceNode>(name, Descriptors.ExpectedList);

    private MappingNode? Mapping(string name) => Compound<MappingNode>(name, Descriptors.ExpectedGroup);

    private T? Compound<T>(string name, DiagnosticDescriptor expected)
        where T : Node
    {
        switch (Value(name))
        {
            case null or ScalarNode { IsNull: true }:
                return null;
            case T found:
                return found;
            case var other:
                _diagnostics.Report(expected, _source, other.Start, name, Describe(other));
                return null;
        }
    }

    /// <summary>Reports the fields that nobody asked for, and those that were required and are not there.</summary>
    public void Close()
    {
        ReportUnknown();
        ReportMissing();
    }

    private void ReportUnknown()
    {
        foreach (var (key, _) in _node.Entries)
        {
            if (_diagnostics.IsFull)
            {
                return;
            }

            if (_asked.IndexOf(key.Value, _firstAsked) < 0)
            {
                ReportUnknown(key);
            }
        }
    }

    private void ReportUnknown(ScalarNode key)
    {
        var asked = _asked.Skip(_firstAsked).Distinct(StringComparer.Ordinal).ToList();
        if (Nearest.To(key.Value, asked) is { } near)
        {
            // The misspelt name says it all; that the right one is missing would be its echo.
            _missing?.RemoveAll(m => m.Name == near);
            _diagnostics.Report(Descriptors.UnknownFieldWithHint, _source, key.Start, ScalarReader.Shorten(key.Value), near);
        }
        else
        {
            _diagnostics.Report(Descriptors.UnknownField, _source, key.Start, ScalarReader.Shorten(key.Value), string.Join(", ", asked));
        }
    }

    private void ReportMissing()
    {
        foreach (var (name, start) in _missing ?? [])
        {
            _diagnostics.Report(Descriptors.MissingField, _source, start, name);
        }
    }
}
