using System.Text;
using Azwa.Rules.Reporting;
using Azwa.Rules.Text;

namespace Azwa.Rules.Cli.Batch;

/// <summary>Counts what came of a batch, and tells it at the end. Not thread-safe; the one who writes counts.</summary>
internal sealed class BatchSummary
{
    private const int MostRules = 10;

    private readonly Dictionary<string, Dictionary<string, int>> _verdicts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);
    private int _fine;
    private int _withErrors;
    private int _unreadable;
    private int _copied;

    public int Count => _fine + _withErrors + _unreadable;

    /// <summary>What cannot be read weighs most: of it nobody knows how it is.</summary>
    public int Exit => _unreadable > 0 ? ExitCode.NotJudged : _withErrors > 0 ? ExitCode.Errors : ExitCode.Fine;

    /// <summary>The exit code that an agenda would have on its own.</summary>
    public static int ExitOf(Digest? digest) => digest is null ? ExitCode.NotJudged : digest.Errors > 0 ? ExitCode.Errors : ExitCode.Fine;

    public void Add(Judged judged)
    {
        _copied += judged.IsCopied ? 1 : 0;
        switch (ExitOf(judged.Digest))
        {
            case ExitCode.Fine:
                _fine++;
                break;
            case ExitCode.Errors:
                _withErrors++;
                break;
            default:
                _unreadable++;
                break;
        }

        foreach (var (name, value) in judged.Digest?.Verdicts ?? [])
        {
            if (!_verdicts.TryGetValue(name, out var values))
            {
                _verdicts.Add(name, values = new Dictionary<string, int>(StringComparer.Ordinal));
            }

            values[value] = values.GetValueOrDefault(value) + 1;
        }

        foreach (var rule in judged.Digest?.FailedRules ?? [])
        {
            _rules[rule] = _rules.GetValueOrDefault(rule) + 1;
        }
    }

    public string Text(Language language)
    {
        var text = new StringBuilder(BatchWording.Sum.In(language, Count, _fine, _withErrors, _unreadable));
        if (_copied > 0)
        {
            text.Append("; ").Append(BatchWording.Copied.In(language, _copied));
        }

        text.Append('\n');
        var width = _verdicts.Keys.Select(n => n.Length).DefaultIfEmpty().Max();
        foreach (var (name, values) in _verdicts)
        {
            text.Append("  ").Append(OneLine.Of(name).PadRight(width)).Append("  ")
                .AppendJoin(", ", MostFirst(values).Select(v => $"{OneLine.Of(v.Key)} {v.Value}")).Append('\n');
        }

        if (_rules.Count > 0)
        {
            text.Append(BatchWording.FailedHeading.In(language, Math.Min(MostRules, _rules.Count), _rules.Count)).Append('\n');
            foreach (var (rule, count) in MostFirst(_rules).Take(MostRules))
            {
                text.Append("  ").Append(OneLine.Of(rule).PadRight(8)).Append(' ').Append(count).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<KeyValuePair<string, int>> MostFirst(Dictionary<string, int> counts) =>
        counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal);
}
