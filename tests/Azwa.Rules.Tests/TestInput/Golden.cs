using System.Globalization;
using System.Text;

namespace Azwa.Rules.Tests.TestInput;

/// <summary>
/// Compares bytes with a file that a person approved. AZWA_APPROVE=1 writes the file anew and fails all the same, once: a build
/// that forgets the variable must never approve by itself.
/// </summary>
internal static class Golden
{
    /// <param name="folder">The folder of the test project in which Golden lies.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="actual">What the program wrote.</param>
    public static void Matches(string folder, string name, string actual)
    {
        var path = Repository.PathOf($"tests/Azwa.Rules.Tests/{folder}/Golden/{name}");
        var bytes = Encoding.UTF8.GetBytes(actual);
        var approved = File.Exists(path) ? File.ReadAllBytes(path) : [];
        if (bytes.AsSpan().SequenceEqual(approved))
        {
            return;
        }

        if (Environment.GetEnvironmentVariable("AZWA_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
            Assert.Fail($"{folder}/Golden/{name} was written anew; read the difference and run again without AZWA_APPROVE.");
        }

        Assert.Fail($"{folder}/Golden/{name} differs. {Difference(Encoding.UTF8.GetString(approved), actual)}\nAZWA_APPROVE=1 writes it anew.");
    }

    /// <summary>The first line that differs, on both sides; line ends and tabs made visible.</summary>
    internal static string Difference(string approved, string actual)
    {
        var (left, right) = (approved.Split('\n'), actual.Split('\n'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var (a, b) = (i < left.Length ? left[i] : null, i < right.Length ? right[i] : null);
            if (a != b)
            {
                return string.Create(CultureInfo.InvariantCulture, $"First difference on line {i + 1}:\napproved: {Show(a)}\nactual:   {Show(b)}");
            }
        }

        return "The bytes differ, the text does not: look for a byte order mark or bytes that are no UTF-8.";

        static string Show(string? line) => line is null
            ? "(no line)"
            : "|" + line.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
                .Replace("\u001b", "\\e", StringComparison.Ordinal) + "|";
    }
}
