using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Text;

namespace Azwa.Rules.Syntax;

/// <summary>
/// Builds the tree from a stream of events with a stack of its own, so that no depth of nesting can exhaust the thread's stack,
/// and enforces the caps on events and depth before anything is built.
/// </summary>
internal sealed class TreeBuilder(SourceText source, DiagnosticBag diagnostics)
{
    private readonly Stack<Frame> _open = new();
    private int _events;

    public Node? Root { get; private set; }

    /// <summary>Counts an event; false when there are too many.</summary>
    public bool Count(int offset)
    {
        if (++_events <= Limits.Events)
        {
            return true;
        }

        diagnostics.Report(Descriptors.TooManyEvents, source, offset);
        return false;
    }

    /// <summary>Opens a mapping or a sequence; false when that is too deep or where a key should stand.</summary>
    public bool Open(int offset, bool mapping)
    {
        if (_open.Count == Limits.Depth)
        {
            diagnostics.Report(Descriptors.TooDeep, source, offset);
            return false;
        }

        if (_open.TryPeek(out var parent) && parent.ExpectsKey)
        {
            diagnostics.Report(Descriptors.KeyIsNoText, source, offset);
            return false;
        }

        _open.Push(new Frame(offset, mapping));
        return true;
    }

    public void Close()
    {
        var frame = _open.Pop();
        Add(frame.ToNode());
    }

    /// <summary>Adds a scalar: a value, or a key where a mapping awaits one.</summary>
    public void Scalar(int offset, string value, bool quoted)
    {
        // The text itself has been looked through; an escape can still bring in what may not stand there.
        if (quoted && SourceText.FindForbidden(value) is >= 0 and var at)
        {
            Document.ReportForbidden(source, offset, value[at], diagnostics);
        }

        var node = new ScalarNode(offset, value, quoted);
        if (_open.TryPeek(out var parent) && parent.ExpectsKey)
        {
            if (parent.FindKey(value) is { } first)
            {
                var place = source.PositionOf(first.Start);
                diagnostics.Report(
                    Descriptors.DuplicateKey, source, offset, ScalarReader.Shorten(value), place.Line.ToString(CultureInfo.InvariantCulture));
            }

            parent.Key = node;
            return;
        }

        Add(node);
    }

    private void Add(Node node)
    {
        if (_open.TryPeek(out var parent))
        {
            parent.Add(node);
        }
        else
        {
            Root = node;
        }
    }

    private sealed class Frame(int start, bool mapping)
    {
        private const int SmallMapping = 16;

        private readonly List<Entry>? _entries = mapping ? [] : null;
        private readonly List<Node>? _items = mapping ? null : [];
        private Dictionary<string, Entry>? _index;

        public bool ExpectsKey => mapping && Key is null;

        public ScalarNode? Key { get; set; }

        // A mapping of a hundred thousand keys must not cost their square.
        public ScalarNode? FindKey(string key)
        {
            if (_entries!.Count < SmallMapping)
            {
                return FindAmong(_entries, key);
            }

            if (_index is null)
            {
                _index = new Dictionary<string, Entry>(StringComparer.Ordinal);
                foreach (var entry in _entries)
                {
                    _index.TryAdd(entry.Key.Value, entry);
                }
            }

            return _index.GetValueOrDefault(key)?.Key;
        }

        private static ScalarNode? FindAmong(List<Entry> entries, string key)
        {
            foreach (var entry in entries)
            {
                if (entry.Key.Value == key)
                {
                    return entry.Key;
                }
            }

            return null;
        }

        public void Add(Node node)
        {
            if (!mapping)
            {
                _items!.Add(node);
                return;
            }

            var entry = new Entry(Key!, node);
            _entries!.Add(entry);
            _index?.TryAdd(entry.Key.Value, entry);
            Key = null;
        }

        public Node ToNode() => mapping ? new MappingNode(start, [.. _entries!], _index) : new SequenceNode(start, [.. _items!]);
    }
}
