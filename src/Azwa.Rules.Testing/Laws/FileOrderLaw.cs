using System.Globalization;
using Azwa.Rules.Testing.Agendas;

namespace Azwa.Rules.Testing.Laws;

/// <summary>The same files of rules under other names, and so in another order. Names and order are in the hash, and in nothing else.</summary>
internal sealed class FileOrderLaw(LawSubject subject, string directory) : Law(subject)
{
    private const int Orders = 3;

    private readonly Lazy<IReadOnlyList<Validator>> _others = new(() =>
        [.. Enumerable.Range(1, Orders).Select(seed => new Validator(Renamed(directory, new Dice(seed)), subject.Options.Engine))]);

    public override string Sentence => "the names and the order of the files of rules change nothing";

    public override string Method => nameof(RuleSetLaws.OrderOfFilesChangesNothing);

    public override Judged Judge(LawCase @case)
    {
        var other = @case.Dice.From(_others.Value).Validate(@case.Tree.Agenda, @case.AsOf, @case.Profile);
        return Judged.Of(ReportLines.Difference(Subject.Judge(@case), other, "the same files of rules under other names"));
    }

    private static RuleSet Renamed(string directory, Dice dice)
    {
        var copy = Directory.CreateTempSubdirectory("azwa-laws-");
        try
        {
            foreach (var (index, file) in dice.Shuffled(Directory.EnumerateFiles(directory, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)).Index())
            {
                File.Copy(file, Path.Combine(copy.FullName, index.ToString("0000", CultureInfo.InvariantCulture) + ".yaml"));
            }

            return RuleSet.Load(copy.FullName);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }
}
