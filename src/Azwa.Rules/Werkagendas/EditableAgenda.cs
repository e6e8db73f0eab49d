using System.Globalization;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;

namespace Azwa.Rules.Werkagendas;

/// <summary>A place where something else stands than before, or where something came or went.</summary>
/// <param name="Segments">The segments of its pointer; the change is there or anywhere below it.</param>
/// <param name="IsKeyChanged">Whether the group or list around it has other keys or another number of items.</param>
internal sealed record ChangedPlace(string[] Segments, bool IsKeyChanged);

/// <summary>
/// An agenda that changes place by place. Every state is an agenda of its own, which shares with the one before all objects in which
/// nothing changed. For one thread.
/// </summary>
internal sealed class EditableAgenda
{
    private readonly ReadMemory _memory = new();
    private Node _root;
    private (Node Root, Werkagenda Agenda)? _before;

    public EditableAgenda(Werkagenda werkagenda)
    {
        _root = WerkagendaTree.Of(werkagenda);
        var diagnostics = new DiagnosticBag();
        Current = Read(_root, SourceText.From("-", ""), diagnostics)!;
        if (diagnostics.HasErrors)
        {
            throw new InvalidOperationException($"An agenda of objects cannot be read back: {diagnostics.ToList()[0].Message}");
        }
    }

    /// <summary>The agenda as it is now. It stands in no file, so nothing in it has a position.</summary>
    public Werkagenda Current { get; private set; }

    /// <summary>Sets, adds or (with null) removes a value. What the format refuses is reported, and changes nothing.</summary>
    /// <returns>The place that changed; null when nothing did.</returns>
    public ChangedPlace? Apply(SourceText source, string pointer, Node? value, DiagnosticBag diagnostics)
    {
        var indices = PatchFormat.Check(source, diagnostics, new ScalarNode(0, pointer, quoted: true), value);
        var segments = JsonPointer.Split(pointer);
        if (diagnostics.HasErrors || Locate(source, segments, value, indices, diagnostics) is not { } place)
        {
            return null;
        }

        var root = TreePatch.Apply(_root, pointer, value, indices)!;
        var changed = Read(root, source, diagnostics);
        if (changed is null || diagnostics.HasErrors)
        {
            _memory.Forget(root, segments);
            return null;
        }

        _memory.Forget(_root, segments);
        _before = (_root, Current);
        (_root, Current) = (root, changed);
        return place;
    }

    /// <summary>How many parts of the agenda are remembered as read.</summary>
    public int Remembered => _memory.Count;

    /// <summary>Takes the last change back. The next state shares nothing with this one: what was read of it is forgotten.</summary>
    public void Undo()
    {
        (_root, Current) = _before!.Value;
        _memory.Clear();
    }

    private Werkagenda? Read(Node root, SourceText source, DiagnosticBag diagnostics) =>
        NodeFields.Read(source, diagnostics, "werkagenda", root, fields => WerkagendaFormat.Read(fields, null), _memory);

    /// <summary>The first place on the way that comes or goes, or else the place itself.</summary>
    private ChangedPlace? Locate(SourceText source, string[] segments, Node? value, IReadOnlySet<int> indices, DiagnosticBag diagnostics)
    {
        var node = _root;
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (node is ScalarNode)
            {
                diagnostics.Report(Descriptors.PatchTooDeep, source, 0, segments[i - 1], ScalarReader.Shorten(segments[i]));
                return null;
            }

            var child = TreePatch.Child(node, segments[i]);
            if (child is null or ScalarNode { IsNull: true })
            {
                return value is null
                    ? child is not null && isLast ? new ChangedPlace(segments, IsKeyChanged: true) : null
                    : HasRoom(source, node, segments, i, indices, diagnostics) ? new ChangedPlace(segments[..(i + 1)], IsKeyChanged: true) : null;
            }

            if (isLast && value is null && node is SequenceNode)
            {
                // All rows behind it move.
                return new ChangedPlace(segments[..i], IsKeyChanged: true);
            }

            node = child;
        }

        return new ChangedPlace(segments, IsKeyChanged: value is null);
    }

    /// <summary>Whether rows can be added there: one behind the last, and the first of a list that is not there yet.</summary>
    private static bool HasRoom(SourceText source, Node node, string[] segments, int missing, IReadOnlySet<int> indices, DiagnosticBag diagnostics)
    {
        for (var i = missing; i < segments.Length; i++)
        {
            var count = i == missing && node is SequenceNode sequence ? sequence.Items.Length : 0;
            if (indices.Contains(i) && JsonPointer.TryIndex(segments[i], out var index) && index > count)
            {
                diagnostics.Report(Descriptors.NoSuchRow, source, 0, segments[i - 1], count.ToString(CultureInfo.InvariantCulture), segments[i]);
                return false;
            }
        }

        return true;
    }
}
