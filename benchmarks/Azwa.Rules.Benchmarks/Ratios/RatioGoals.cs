using Azwa.Rules.Benchmarks.Agendas;
using Azwa.Rules.Peers.Fluent;
using Azwa.Rules.Peers.HandWritten;

namespace Azwa.Rules.Benchmarks.Ratios;

/// <summary>The ratios that must hold, one entry each. Those with NRules are measured by its own project.</summary>
internal static class RatioGoals
{
    private static readonly HandWrittenPeer HandWritten = new();
    private static readonly FluentValidationPeer Fluent = new();

    public static IEnumerable<Ratio> All =>
    [
        new("validation beside hand-written C#, complete", Goal.AtMost(4), () => BesideHandWritten(AgendaFiles.Complete)),
        new("validation beside hand-written C#, sixty findings", Goal.AtMost(4), () => BesideHandWritten(AgendaFiles.SixtyFindings)),
        .. AgendaFiles.Benchmarked.Select(agenda =>
            new Ratio($"FluentValidation beside validation, {agenda}", Goal.AtLeast(5), () => FluentBeside(agenda), IsOnlyShown: agenda != AgendaFiles.Complete)),
        .. AgendaFiles.Benchmarked.Select(agenda =>
            new Ratio($"allocation beside hand-written C#, {agenda}", Goal.AtMost(2), () => AllocationBesideHandWritten(agenda))),
        new("JSON bytes to report beside parsing them and validation", Goal.AtMost(2), JsonToReport),
        .. new[] { AgendaFiles.Complete, AgendaFiles.SixtyFindings, AgendaFiles.FiftyMunicipalities }.Select(agenda =>
            new Ratio($"validation beside one edited cell in a session, {agenda}", Goal.AtLeast(5), () => BesideSession(agenda))),
        new("a rule of 1,000 beside one of 100", Goal.AtMost(1.2), () => PerPiece(Rules(1_000), Rules(100))),
        new("a municipality of 50 beside one of 5", Goal.AtMost(1.2), () => PerPiece(Municipalities(50), Municipalities(5))),
        new("rule set to ready beside a scan of its texts, fresh process", Goal.AtMost(1.5), () => FreshProcess.Time("ready", "scan")),
    ];

    private static double BesideHandWritten(string name)
    {
        var agendas = new UnseenAgendas(name);
        return Interleaved.Time(Validation(name), () => HandWritten.Judge(agendas.Next(), AgendaFiles.AsOf));
    }

    private static double FluentBeside(string name)
    {
        var agendas = new UnseenAgendas(name);
        return Interleaved.Time(() => Fluent.Judge(agendas.Next(), AgendaFiles.AsOf), Validation(name));
    }

    private static double AllocationBesideHandWritten(string name)
    {
        var agendas = new UnseenAgendas(name);
        return Interleaved.Allocation(Validation(name), () => HandWritten.Judge(agendas.Next(), AgendaFiles.AsOf));
    }

    private static double BesideSession(string name)
    {
        var session = new LiveSessionBenchmarks { Agenda = name };
        session.Setup();
        return Interleaved.Time(session.Validation, session.TypedText);
    }

    private static double JsonToReport()
    {
        var benchmarks = new JsonToReportBenchmarks();
        return Interleaved.Time(benchmarks.JsonToReport, benchmarks.ParseAndValidate);
    }

    /// <summary>What one of ten times as many costs beside one of the others.</summary>
    private static double PerPiece(Func<object> tenTimes, Func<object> once) => Interleaved.Time(tenTimes, once) / 10;

    private static Func<object> Rules(int count) => Validation(ManyRules.Load(count), AgendaFiles.Bytes(AgendaFiles.Complete));

    private static Func<object> Municipalities(int count) => Validation(Validator.Default, AgendaFiles.Municipalities(count));

    private static Func<object> Validation(string name) => Validation(Validator.Default, AgendaFiles.Bytes(name));

    private static Func<object> Validation(Validator validator, byte[] bytes)
    {
        var agendas = new UnseenAgendas(bytes);
        return () => validator.Validate(agendas.Next(), AgendaFiles.AsOf);
    }
}
