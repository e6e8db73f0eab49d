using System.Globalization;
using Azwa.Rules.Benchmarks.Agendas;

namespace Azwa.Rules.Benchmarks;

/// <summary>Writes agendas to try a batch on: files in a folder, or one file with an agenda per line.</summary>
internal static class GenerateCommand
{
    private const string Usage = "usage: generate DIR|FILE.jsonl --count NUMBER [--seed NUMBER]";

    public static int Run(string[] arguments, TextWriter output)
    {
        var (count, seed) = (0, 1);
        if (arguments is not [var target, "--count", var many, .. var rest] || !IsNumber(many, out count) || count == 0
            || !(rest is [] || (rest is ["--seed", var start] && IsNumber(start, out seed))))
        {
            output.WriteLine(Usage);
            return 2;
        }

        var agendas = new SyntheticAgendas(AgendaFiles.Sample("volledig.json"), seed);
        if (target.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            using var file = File.Create(target);
            for (var number = 1; number <= count; number++)
            {
                file.Write(AgendaFiles.Write(agendas[number]));
                file.WriteByte((byte)'\n');
            }
        }
        else
        {
            Directory.CreateDirectory(target);
            for (var number = 1; number <= count; number++)
            {
                File.WriteAllBytes(Path.Combine(target, string.Create(CultureInfo.InvariantCulture, $"{number:0000000}.json")), AgendaFiles.Write(agendas[number]));
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} agendas, seed {seed}"));
        return 0;
    }

    private static bool IsNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
