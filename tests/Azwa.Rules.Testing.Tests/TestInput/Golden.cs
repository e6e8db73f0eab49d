using Azwa.Rules.Tests.TestInput;

namespace Azwa.Rules.Testing.Tests.TestInput;

/// <summary>
/// Compares a text with the one that a person approved. AZWA_APPROVE=1 writes the file anew and fails all the same, once: a build
/// that forgets the variable must never approve by itself.
/// </summary>
internal static class Golden
{
    /// <param name="file">Its path in this project.</param>
    /// <param name="actual">The text as it is now.</param>
    public static void Matches(string file, string actual)
    {
        file = "tests/Azwa.Rules.Testing.Tests/" + file;
        var path = Repository.PathOf(file);
        if (Environment.GetEnvironmentVariable("AZWA_APPROVE") == "1" && (!File.Exists(path) || File.ReadAllText(path) != actual))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            Assert.Fail($"{file} was written anew; read the difference and run again without AZWA_APPROVE.");
        }

        Assert.True(File.Exists(path), $"There is no {file}. AZWA_APPROVE=1 writes it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
