using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Werkagendas;

/// <summary>
/// Holds one change against the submission format, without an agenda: whether the pointer leads to a place that the format has, and
/// whether what is to stand there can be read. It answers the questions of the format along the pointer and leaves all others.
/// </summary>
internal sealed class PatchFormat : FieldListener
{
    private readonly Change _change;
    private readonly int _depth;
    private readonly List<string> _asked = [];

    private PatchFormat(Change change, int depth)
    {
        _change = change;
        _depth = depth;
    }

    private string Segment => _change.Segments[_depth];

    private bool IsLast => _depth == _change.Segments.Length - 1;

    /// <summary>Reports what does not fit, at the pointer or within the value.</summary>
    /// <param name="source">The text in which the change stands.</param>
    /// <param name="diagnostics">Where faults go.</param>
    /// <param name="pointer">A JSON Pointer that starts with a slash.</param>
    /// <param name="value">What is to stand there; null for a removal.</param>
    /// <returns>Which segments of the pointer are indices of lists.</returns>
    public static IReadOnlySet<int> Check(SourceText source, DiagnosticBag diagnostics, ScalarNode pointer, Node? value)
    {
        var root = new PatchFormat(new Change(source, diagnostics, pointer, JsonPointer.Split(pointer.Value), value), 0);
        WerkagendaFormat.Read(root, source: null);
        root.Close();
        return root._change.Indices;
    }

    public override string? Text(string name) => Leaf(name, fields => fields.Text(name));

    public override void Required(string name)
    {
        if (Segment == name && IsLast && _change.Value is null or ScalarNode { IsNull: true })
        {
            _change.Report(Descriptors.PatchRemovesRequired, name);
        }
    }

    public override long? WholeNumber(string name, long min, long max)
    {
        Leaf(name, fields => fields.WholeNumber(name, min, max));
        return null;
    }

    public override decimal? Number(string name)
    {
        Leaf(name, fields => fields.Number(name));
        return null;
    }

    public override bool? Boolean(string name)
    {
        Leaf(name, fields => fields.Boolean(name));
        return null;
    }

    public override DateOnly? Date(string name)
    {
        Leaf(name, fields => fields.Date(name));
        return null;
    }

    public override void Format(string name, string value)
    {
        Leaf<string>(name, fields =>
        {
            fields.Format(name, value);
            return null;
        });
        Required(name);
    }

    public override string? Choice(string name, IReadOnlyList<string> values) => Leaf(name, fields => fields.Choice(name, values));

    public override string? Code(string name) => Leaf(name, fields => fields.Code(name));

    public override IReadOnlyList<string>? Texts(string name) => Items<IReadOnlyList<string>>(name, fields => fields.Texts(name), read: null);

    public override T? Object<T>(string name, Func<FieldSource, T> read)
        where T : class
    {
        if (Asks(name) && IsLast)
        {
            Answer(new Entry(_change.Key(name), _change.Node), fields => fields.Object(name, read));
        }
        else if (Segment == name)
        {
            Descend(_depth + 1, read);
        }

        return null;
    }

    public override IReadOnlyList<T>? List<T>(string name, Func<FieldSource, T> read)
        where T : class => Items<IReadOnlyList<T>>(name, fields => fields.List(name, read), inner => read(inner));

    public override IReadOnlyDictionary<string, T>? Map<T>(string name, KeyForm keys, Func<FieldSource, T> read)
        where T : class => Values<IReadOnlyDictionary<string, T>>(name, keys, fields => fields.Map(name, keys, read), inner => read(inner));

    public override IReadOnlyDictionary<string, T>? MapOrBoolean<T>(string name, KeyForm keys, Func<FieldSource, T> read, Func<bool, T> convert)
        where T : class =>
        Values<IReadOnlyDictionary<string, T>>(name, keys, fields => fields.MapOrBoolean(name, keys, read, convert), inner => read(inner));

    public override IReadOnlyDictionary<string, string>? TextMap(string name, KeyForm keys) =>
        Values<IReadOnlyDictionary<string, string>>(name, keys, fields => fields.TextMap(name, keys), read: null);

    public override IReadOnlyDictionary<string, decimal>? NumberMap(string name, KeyForm keys) =>
        Values<IReadOnlyDictionary<string, decimal>>(name, keys, fields => fields.NumberMap(name, keys), read: null);

    private bool Asks(string name)
    {
        _asked.Add(name);
        return Segment == name;
    }

    private T? Leaf<T>(string name, Func<NodeFields, T?> ask)
    {
        if (Asks(name))
        {
            if (IsLast)
            {
                Answer(new Entry(_change.Key(name), _change.Node), ask);
            }
            else
            {
                _change.Report(Descriptors.PatchTooDeep, name, _change.Segments[_depth + 1]);
            }
        }

        return default;
    }

    /// <summary>A list: as a whole, one item, or a place within an item.</summary>
    private T? Items<T>(string name, Func<NodeFields, T?> ask, Action<FieldSource>? read)
        where T : class
    {
        if (Asks(name) && (IsLast || JsonPointer.TryIndex(_change.Segments[_depth + 1], out _)))
        {
            if (!IsLast)
            {
                _change.Indices.Add(_depth + 1);
            }

            Inside(name, ask, read, item => new SequenceNode(item.Start, [item]));
        }
        else if (Segment == name)
        {
            _change.Report(Descriptors.PatchNeedsIndex, name, ScalarReader.Shorten(_change.Segments[_depth + 1]));
        }

        return null;
    }

    /// <summary>A map: as a whole, the value of one key, or a place within it.</summary>
    private T? Values<T>(string name, KeyForm keys, Func<NodeFields, T?> ask, Action<FieldSource>? read)
        where T : class
    {
        if (Asks(name) && (IsLast || new ScalarReader(_change.Source, _change.Diagnostics).IsKey(_change.Key(_change.Segments[_depth + 1]), keys)))
        {
            Inside(name, ask, read, item => new MappingNode(item.Start, [new Entry(_change.Key(_change.Segments[_depth + 1]), item)]));
        }

        return null;
    }

    private void Inside<T>(string name, Func<NodeFields, T?> ask, Action<FieldSource>? read, Func<Node, Node> wrap)
    {
        var left = _change.Segments.Length - _depth;
        if (left <= 2)
        {
            Answer(new Entry(_change.Key(name), left == 1 ? _change.Node : wrap(_change.Node)), ask);
        }
        else if (read is null)
        {
            _change.Report(Descriptors.PatchTooDeep, _change.Segments[_depth + 1], _change.Segments[_depth + 2]);
        }
        else
        {
            Descend(_depth + 2, read);
        }
    }

    private void Descend<T>(int depth, Func<FieldSource, T> read) => Descend(depth, inner => { read(inner); });

    private void Descend(int depth, Action<FieldSource> read)
    {
        var inner = new PatchFormat(_change, depth);
        read(inner);
        inner.Close();
    }

    /// <summary>Lets the reader of agendas answer, as if the value stood in a file.</summary>
    private void Answer<T>(Entry entry, Func<NodeFields, T?> ask)
    {
        if (_change.Value is not null)
        {
            ask(NodeFields.Open(_change.Source, _change.Diagnostics, entry.Key.Value, new MappingNode(_change.Pointer.Start, [entry]))!);
        }
    }

    private void Close()
    {
        if (_asked.Contains(Segment))
        {
            return;
        }

        var shown = ScalarReader.Shorten(Segment);
        if (Nearest.To(Segment, _asked) is { } near)
        {
            _change.Report(Descriptors.UnknownFieldWithHint, shown, near);
        }
        else
        {
            _change.Report(Descriptors.UnknownField, shown, string.Join(", ", _asked));
        }
    }

    private sealed record Change(SourceText Source, DiagnosticBag Diagnostics, ScalarNode Pointer, string[] Segments, Node? Value)
    {
        public Node Node => Value ?? Pointer;

        public HashSet<int> Indices { get; } = [];

        public ScalarNode Key(string name) => new(Pointer.Start, name, quoted: true);

        public void Report(DiagnosticDescriptor descriptor, params Words[] arguments) =>
            Diagnostics.Report(descriptor, Source, Pointer.Start, arguments);
    }
}
