using FsCheck;

namespace Azwa.Rules.Tests;

/// <summary>Checks a property; a failure tells the seed, to be given here as the second argument to see it again.</summary>
internal static class Laws
{
    public static void Hold(Property property, string? replay = null, int times = 300)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true);
        if (replay is not null)
        {
            var parts = replay.Trim('(', ')').Split(',');
            config = config.WithReplay(ulong.Parse(parts[0], provider: null), ulong.Parse(parts[1], provider: null));
        }

        property.Check(config);
    }
}
