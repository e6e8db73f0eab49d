namespace Azwa.Rules.Tests.TestInput;

/// <summary>Finds files of the checkout. The compiler's own file names are of no use: the build maps them away.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Azwa.Rules.sln")))
            {
                return directory.FullName;
            }
        }

        throw new InvalidOperationException($"No Azwa.Rules.sln above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}
