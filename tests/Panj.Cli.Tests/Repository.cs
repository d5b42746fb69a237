namespace Panj.Cli.Tests;

/// <summary>Where the files of this repository lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Found();

    public static string Sample(string name) => Path.Combine(Root, "samples", name);

    private static string Found()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Panj.slnx"))) folder = folder.Parent ?? throw new DirectoryNotFoundException("Panj.slnx");
        return folder.FullName;
    }
}
