using System.Globalization;
using Azwa.Rules.Findings;
using Azwa.Rules.Live;
using Azwa.Rules.Testing.Agendas;
using Azwa.Rules.Tests.DependencyInjection;
using Azwa.Rules.Tests.Engine;
using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Text;
using Azwa.Rules.Werkagendas;

namespace Azwa.Rules.Tests.Live;

/// <summary>
/// Whatever is changed, a session tells what a validation of the changed agenda tells: the text is changed apart from it, read anew and
/// validated, and every change that the session tells is a difference between two such reports.
/// </summary>
public sealed class SessionLaws
{
    private const int Steps = 25;

    public static TheoryData<string> RuleSets => [.. ConformanceRuleSets.All.Keys];

    [Theory]
    [MemberData(nameof(RuleSets))]
    public void A_session_tells_what_a_fresh_validation_tells(string rules)
    {
        var validator = new Validator(ConformanceRuleSets.All[rules]());
        Law.Holds(40, Generated.Agendas, Generated.AsOf, (tree, asOf) => Follow(validator, tree, asOf, validator));
    }

    /// <summary>Another engine judges whole agendas; what it tells is the same.</summary>
    [Fact]
    public void Another_engine_tells_the_same()
    {
        var other = new Validator(RuleSet.Azwa, new OtherEngine("other"));
        Law.Holds(5, Generated.Agendas, Generated.AsOf, (tree, asOf) => Follow(other, tree, asOf, other));
    }

    private static void Follow(Validator sut, AgendaTree tree, DateOnly asOf, Validator reference)
    {
        var dice = new Dice(HashOf(tree, asOf));
        var profile = dice.Of(Enum.GetValues<Profile>());
        var language = dice.Of(Enum.GetValues<Language>());
        if (Read(tree) is not { } first)
        {
            return;
        }

        var session = sut.Open(first, asOf, profile, language);
        var before = reference.Validate(first, asOf, profile, language);
        Assert.Equal(before.ToJson(), session.Report.ToJson());
        var done = new List<Edit>();
        for (var step = 0; step < Steps; step++)
        {
            foreach (var edit in Edits.Next(tree, dice))
            {
                done.Add(edit);
                var change = edit.Value is null ? session.Remove(edit.Path) : session.Set(edit.Path, edit.Value);
                var changed = Edits.Applied(tree, edit);
                var agenda = changed is null ? null : Read(changed);

                // A place that the format does not have is refused also when nothing stands there to be removed.
                Assert.True(change.IsAccepted == agenda is not null || (edit.Value is null && ReferenceEquals(changed, tree)), $"{edit}: {string.Join('\n', change.Diagnostics)}\n{tree}");
                var after = agenda is null ? before : reference.Validate(agenda, asOf, profile, language);
                Same(Difference.Between((before.Findings, before.Verdicts), (after.Findings, after.Verdicts)), change, done);
                if (dice.Chance(30))
                {
                    Assert.True(after.ToJson() == session.Report.ToJson(), $"after {string.Join(", ", done)}");
                }

                (tree, before) = (agenda is null ? tree : changed!, after);
            }
        }

        Assert.Equal(before.ToJson(), session.Report.ToJson());
    }

    private static void Same(SessionChange expected, SessionChange actual, List<Edit> done) =>
        Assert.True(TextOf(expected) == TextOf(actual), $"expected\n{TextOf(expected)}\nfound\n{TextOf(actual)}\nafter {string.Join(", ", done)}");

    private static string TextOf(SessionChange change) => string.Join(
        '\n',
        [
            .. change.Came.Select(f => "+ " + TextOf(f)), .. change.Went.Select(f => "- " + TextOf(f)),
            .. change.Changed.Select(c => $"~ {TextOf(c.Before)} > {TextOf(c.After)}"), .. change.Verdicts.Select(v => $"{v.Name}: {v.From} > {v.To}"),
        ]);

    private static string TextOf(Finding f) => string.Create(CultureInfo.InvariantCulture, $"{f.RuleId} {f.Path} {f.Outcome} {f.Message}");

    /// <summary>The agenda as one that stands in no file; null when it cannot be read.</summary>
    private static Werkagenda? Read(AgendaTree tree)
    {
        var read = WerkagendaReader.Read(tree.ToJson(), "agenda.json").Werkagenda;
        return read is null ? null : new Werkagenda
        {
            Regio = read.Regio,
            Prioritering = read.Prioritering,
            Regioscan = read.Regioscan,
            Rpi = read.Rpi,
            Leefgebieden = read.Leefgebieden,
            Beproeven = read.Beproeven,
            Vaststelling = read.Vaststelling,
            Aanvullend = read.Aanvullend,
        };
    }

    // From the case, so that it is the same case when it shrinks or is drawn again.
    private static int HashOf(AgendaTree tree, DateOnly asOf) => (int)(tree.ToJson().Aggregate(17u, (hash, c) => (hash * 31) + c) % int.MaxValue) ^ asOf.DayNumber;
}
