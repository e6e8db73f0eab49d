using System.Text.Json.Nodes;
using Azwa.Rules.Diagnostics;
using Azwa.Rules.Engine;
using Azwa.Rules.Findings;
using Azwa.Rules.Syntax;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Live;

/// <summary>
/// An agenda that is being written, judged at every change: opened by <see cref="Validator.Open"/>, as of one day, under one profile and in
/// one language. Only the rules that read what changed run again, and the report is always that of a validation of the agenda as it is
/// then. For one thread at a time; it holds one agenda with its facts and outcomes, however many changes are made.
/// </summary>
public sealed class LiveSession
{
    private readonly EditableAgenda _agenda;
    private readonly Func<Werkagenda, IJudgement> _start;
    private IJudgement _judgement;
    private Report? _report;

    /// <param name="werkagenda">The agenda to begin with.</param>
    /// <param name="start">Judges an agenda for the first time.</param>
    internal LiveSession(Werkagenda werkagenda, Func<Werkagenda, IJudgement> start)
    {
        _agenda = new EditableAgenda(werkagenda);
        _start = start;
        _judgement = start(_agenda.Current);
    }

    /// <summary>
    /// The agenda as it is now. It is no longer that of a file, so that nothing in it, and no finding, has a position in a text.
    /// </summary>
    public Werkagenda Agenda => _agenda.Current;

    /// <summary>The report on the agenda as it is now; made when it is first asked for after a change.</summary>
    public Report Report => _report ??= _judgement.Report();

    /// <summary>How many parts of the agenda are remembered as read: no more than it has.</summary>
    internal int Remembered => _agenda.Remembered;

    /// <summary>Sets or replaces what stands at a place.</summary>
    /// <param name="path">JSON Pointer (RFC 6901) of a place that the format has, such as <c>/rpi/toelichting</c>. Groups on the way are made
    /// when they are not there; the number of the rows of a list, as in <c>…/gap/mijlpalen/3</c>, adds a row.</param>
    /// <param name="value">What is to stand there, as it would in a file: a text, number, truth, list or group. Null is the same as
    /// <see cref="Remove"/>.</param>
    /// <returns>What came, went and changed; or, when the format refuses the value or the place, the diagnostics that say why: then the
    /// agenda and its report are as they were.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> does not start with a slash. For another agenda as a whole, open
    /// another session.</exception>
    /// <exception cref="RuleEvaluationException">A rule broke: a fault of the rule set or the engine, never of the agenda. The session is as it
    /// was.</exception>
    public SessionChange Set(string path, JsonNode? value)
    {
        ThrowIfNoPlace(path);
        if (value is null)
        {
            return Remove(path);
        }

        var diagnostics = new DiagnosticBag();
        var source = SourceText.From("-.json", value.ToJsonString());
        return Document.Parse(source, diagnostics) is { } document
            ? Apply(document.Source, path, document.Root, diagnostics, document)
            : SessionChange.Refused(DiagnosticPlaces.At(path, diagnostics.ToList(), null));
    }

    /// <summary>Removes what stands at a place; when nothing stands there, nothing changes.</summary>
    /// <param name="path">JSON Pointer (RFC 6901) of a place that the format has. Of a row of a list: the rows behind it move up.</param>
    /// <returns>What came, went and changed; or, when an agenda cannot be read without it, the diagnostics that say so: then the agenda and its
    /// report are as they were.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> does not start with a slash.</exception>
    /// <exception cref="RuleEvaluationException">A rule broke: a fault of the rule set or the engine, never of the agenda. The session is as it
    /// was.</exception>
    public SessionChange Remove(string path)
    {
        ThrowIfNoPlace(path);
        return Apply(SourceText.From("-.json", ""), path, null, new DiagnosticBag(), null);
    }

    private static void ThrowIfNoPlace(string path)
    {
        JsonPointer.ThrowIfNone(path);
        if (path.Length == 0)
        {
            throw new ArgumentException("A place within the agenda starts with a slash; for another agenda, open another session.", nameof(path));
        }
    }

    private SessionChange Apply(SourceText source, string path, Node? value, DiagnosticBag diagnostics, Document? document)
    {
        var place = _agenda.Apply(source, path, value, diagnostics);
        if (diagnostics.HasErrors)
        {
            return SessionChange.Refused(DiagnosticPlaces.At(path, diagnostics.ToList(), document));
        }

        if (place is null)
        {
            return SessionChange.Nothing;
        }

        try
        {
            var change = _judgement.Follow(_agenda.Current, place);
            _report = null;
            return change;
        }
        catch
        {
            // Half of the outcomes may be those of the new agenda.
            _agenda.Undo();
            _judgement = _start(_agenda.Current);
            throw;
        }
    }
}
