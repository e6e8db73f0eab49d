using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Azwa.Rules.Testing.Laws;

/// <summary>Tries one law on generated cases, and shrinks the first on which it does not hold. For one thread.</summary>
internal sealed class LawRun : IRunner
{
    private readonly Law _law;
    private int _tried;
    private int _spoken;
    private bool _found;
    private TestResult? _result;

    private LawRun(Law law)
    {
        _law = law;
    }

    /// <exception cref="LawBrokenException">It does not hold.</exception>
    public static LawResult Try(Law law, LawSubject subject)
    {
        var options = subject.Options;
        var run = new LawRun(law);
        var seed = options.Seed ?? (ulong)Random.Shared.NextInt64();
        var replay = options.Replay is null ? null : LawCase.Parse(options.Replay);
        var cases = replay is var (size, number)
            ? Gen.Constant(law.Draw(size, number))
            : Gen.Sized(size => Gen.Choose(0, int.MaxValue - 1).Select(number => law.Draw(size, number)));
        var config = Config.Quick
            .WithMaxTest(replay is null ? options.Runs : 1)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, 1), FSharpOption<int>.None)))
            .WithRunner(run);
        FsCheck.Check.One(config, Prop.ForAll(Arb.From(cases, c => c.Smaller(options, subject.Catalogue.FirstDay)), run.Holds));
        if (run._result is TestResult.Failed failed)
        {
            var smallest = (LawCase)failed.Item3.Head;
            throw CounterExample.Of(law, subject, smallest, run.Judge(smallest).Breach!, failed.Item1.NumberOfShrinks);
        }

        return new LawResult(law.Sentence, run._tried, run._spoken, seed);
    }

    public void OnStartFixture(Type t)
    {
    }

    public void OnArguments(int ntest, FSharpList<object> args, FSharpFunc<int, FSharpFunc<FSharpList<object>, string>> every)
    {
    }

    public void OnShrink(FSharpList<object> args, FSharpFunc<FSharpList<object>, string> everyShrink)
    {
    }

    public void OnFinished(string name, TestResult testResult) => _result = testResult;

    private bool Holds(LawCase @case)
    {
        var judged = Judge(@case);
        if (!_found)
        {
            _tried++;
            _spoken += judged.HasSpoken ? 1 : 0;
            _found = judged.Breach is not null;
        }

        return judged.Breach is null;
    }

    // A rule or an engine that breaks has broken the law, and its agenda shrinks like any other.
    private Judged Judge(LawCase @case)
    {
        try
        {
            return _law.Judge(@case);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Judged.Of(new Breach(
                "judging it", ["a report"], [$"{e.GetType().Name}: {e.Message}", .. e.InnerException is { } inner ? [$"{inner.GetType().Name}: {inner.Message}"] : Array.Empty<string>()],
                e is Engine.RuleEvaluationException broken ? [broken.RuleId] : [], e));
        }
    }
}
