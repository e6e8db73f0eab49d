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

    // What belongs to mappings and sequences that are still open; those inside stand last and are closed first.
    private readonly List<Entry> _entries = [];
    private readonly List<Node> _items = [];
    private Frame? _innermost;
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

        if (_innermost is { ExpectsKey: true })
        {
            diagnostics.Report(Descriptors.KeyIsNoText, source, offset);
            return false;
        }

        _innermost = new Frame(offset, mapping, mapping ? _entries.Count : _items.Count);
        _open.Push(_innermost);
        return true;
    }

    public void Close()
    {
        var frame = _open.Pop();
        _open.TryPeek(out _innermost);
        Add(frame.ToNode(_entries, _items));
    }

    /// <summary>Adds a scalar: a value, or a key where a mapping awaits one.</summary>
    /// <param name="offset">Where it starts.</param>
    /// <param name="value">What it says.</param>
    /// <param name="quoted">Whether it stands in quotes, or is a block of text.</param>
    /// <param name="escaped">Whether it may say what does not stand in the text. The text itself has been looked through.</param>
    public void Scalar(int offset, string value, bool quoted, bool escaped)
    {
        if (escaped && SourceText.FindForbidden(value) is >= 0 and var at)
        {
            Document.ReportForbidden(source, offset, value[at], diagnostics);
        }

        var node = new ScalarNode(offset, value, quoted);
        if (_innermost is { ExpectsKey: true } parent)
        {
            if (parent.FindKey(_entries, value) is { } first)
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
        if (_innermost is null)
        {
            Root = node;
        }
        else if (_innermost.IsMapping)
        {
            var entry = new Entry(_innermost.Key!, node);
            _entries.Add(entry);
            _innermost.Add(entry);
        }
        else
        {
            _items.Add(node);
        }
    }

    /// <summary>What is open: a mapping or a sequence, and where its own begin among what waits to be closed.</summary>
    private sealed class Frame(int start, bool mapping, int first)
    {
        private const int SmallMapping = 16;

        private Dictionary<string, Entry>? _index;

        public bool IsMapping => mapping;

        public bool ExpectsKey => mapping && Key is null;

        public ScalarNode? Key { get; set; }

        // A mapping of a hundred thousand keys must not cost their square.
        public ScalarNode? FindKey(List<Entry> entries, string key)
        {
            if (entries.Count - first < SmallMapping)
            {
                return FindAmong(entries, key);
            }

            if (_index is null)
            {
                _index = new Dictionary<string, Entry>(StringComparer.Ordinal);
                for (var i = first; i < entries.Count; i++)
                {
                    _index.TryAdd(entries[i].Key.Value, entries[i]);
                }
            }

            return _index.GetValueOrDefault(key)?.Key;
        }

        public void Add(Entry entry)
        {
            _index?.TryAdd(entry.Key.Value, entry);
            Key = null;
        }

        public Node ToNode(List<Entry> entries, List<Node> items) =>
            mapping ? new MappingNode(start, Take(entries), _index) : new SequenceNode(start, Take(items));

        private ScalarNode? FindAmong(List<Entry> entries, string key)
        {
            for (var i = first; i < entries.Count; i++)
            {
                if (entries[i].Key.Value == key)
                {
                    return entries[i].Key;
                }
            }

            return null;
        }

        private T[] Take<T>(List<T> waiting)
        {
            var own = new T[waiting.Count - first];
            waiting.CopyTo(first, own, 0, own.Length);
            waiting.RemoveRange(first, own.Length);
            return own;
        }
    }
}
