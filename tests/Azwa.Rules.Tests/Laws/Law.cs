using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Azwa.Rules.Tests.Laws;

/// <summary>
/// Tries a law on generated cases. The same commit tries the same cases; AZWA_LAWS_SEED=any (or a number) draws others, and
/// AZWA_LAWS_TIMES multiplies how many. A failure names the seed to draw them again.
/// </summary>
internal static class Law
{
    private const ulong UsualSeed = 20260420;

    private static readonly ulong Seed = Environment.GetEnvironmentVariable("AZWA_LAWS_SEED") switch
    {
        null or "" => UsualSeed,
        "any" => (ulong)Random.Shared.NextInt64(),
        var number => ulong.Parse(number, CultureInfo.InvariantCulture),
    };

    private static readonly int Times = int.Parse(Environment.GetEnvironmentVariable("AZWA_LAWS_TIMES") ?? "1", CultureInfo.InvariantCulture);

    public static void Holds<T>(int runs, Arbitrary<T> cases, Action<T> law) => Check(runs, Prop.ForAll(cases, law));

    public static void Holds<T, U>(int runs, Arbitrary<T> cases, Arbitrary<U> others, Action<T, U> law) => Check(runs, Prop.ForAll(cases, others, law));

    public static void Holds(Property property, int runs = 300) => Check(runs, property);

    private static void Check(int runs, Property property)
    {
        var replay = new Replay(new Rnd(Seed, 1), FSharpOption<int>.None);
        var config = Config.QuickThrowOnFailure.WithMaxTest(runs * Times).WithReplay(FSharpOption<Replay>.Some(replay));
        try
        {
            FsCheck.Check.One(config, property);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            Assert.Fail($"AZWA_LAWS_SEED={Seed.ToString(CultureInfo.InvariantCulture)}\n{e}");
        }
    }
}
