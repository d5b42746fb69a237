using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Panj.House.Tests;

/// <summary>The repository as it lies on disk.</summary>
internal static class House
{
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "dist", ".git", "artifacts"];

    private static readonly Lazy<IReadOnlyList<(string Path, SyntaxNode Root)>> Parsed = new(() =>
        [.. Files("src", "*.cs").Concat(Files("training", "*.cs")).Concat(Files("tests", "*.cs")).Select(file => (Relative(file), Parse(file)))]);

    public static string Root { get; } = FindRoot();

    /// <summary>Files of the repository below a folder, without what builds leave behind, sorted.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.Exists(Path.Combine(Root, folder))
            ? Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
                .Where(file => !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(Skipped.Contains))
                .Order(StringComparer.Ordinal)
            : [];

    public static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    /// <summary>Production sources, parsed.</summary>
    public static IEnumerable<(string Path, SyntaxNode Root)> Sources() => AllSources().Where(s => !s.Path.StartsWith("tests/", StringComparison.Ordinal));

    /// <summary>Sources of production and of tests, parsed once.</summary>
    public static IReadOnlyList<(string Path, SyntaxNode Root)> AllSources() => Parsed.Value;

    private static SyntaxNode Parse(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Panj.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("Panj.slnx lies in no folder above the tests.");
    }
}
