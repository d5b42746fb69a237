using System.Text.RegularExpressions;

namespace Panj.House.Tests;

/// <summary>The documents speak of what is there.</summary>
public sealed partial class DocTests
{
    /// <summary>The commands that CONTRACT promises today.</summary>
    [Theory]
    [InlineData("read")]
    [InlineData("inspect")]
    [InlineData("add")]
    [InlineData("collect")]
    [InlineData("feeds")]
    [InlineData("brief")]
    [InlineData("calendar")]
    [InlineData("serve")]
    [InlineData("demo")]
    [InlineData("eval")]
    [InlineData("gazetteer")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("watch")]
    [InlineData("work")]
    [InlineData("queue")]
    public void Every_command_has_its_file(string command) =>
        House.Files("src/Panj.Cli/Commands", $"{char.ToUpperInvariant(command[0])}{command[1..]}Command.cs").ShouldHaveSingleItem();

    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("LICENSE")]
    public void Every_newcomer_finds(string file) => File.Exists(Path.Combine(House.Root, file)).ShouldBeTrue();

    [Fact]
    public void Every_link_leads_somewhere() =>
        Documents().SelectMany(file => Link().Matches(File.ReadAllText(file)).Select(m => m.Groups["to"].Value)
                .Where(to => !Exists(Path.Combine(Path.GetDirectoryName(file)!, to))).Select(to => $"{House.Relative(file)} -> {to}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_path_named_exists() =>
        Documents().SelectMany(file => NamedPath().Matches(File.ReadAllText(file)).Select(m => m.Groups["path"].Value)
                .Where(path => !Exists(Path.Combine(House.Root, path.Split('*')[0]))).Select(path => $"{House.Relative(file)}: {path}"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_place_to_begin_exists() =>
        Begin().Matches(Architecture()).Select(m => m.Groups["type"].Value).Where(type => !House.Files("src", type + ".cs").Any()).ShouldBeEmpty();

    [Fact]
    public void Every_room_has_its_heading() =>
        House.Files("src", "*.csproj").Select(Path.GetFileNameWithoutExtension).Where(room => !Architecture().Contains($"## {room}: ", StringComparison.Ordinal)).ShouldBeEmpty();

    private static string Architecture() => File.ReadAllText(Path.Combine(House.Root, "ARCHITECTURE.md"));

    /// <summary>Prose for people; samples and specifications hold articles, whose words are their own.</summary>
    private static IEnumerable<string> Documents() =>
        House.Files(".", "*.md").Where(file => !House.Relative(file).StartsWith("samples/", StringComparison.Ordinal) && !House.Relative(file).Contains("/docs/", StringComparison.Ordinal));

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\((?<to>[^)#:\s]+)(#[^)]*)?\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<path>(src|tests|data|docs|eval|models|samples|training|web|\.ci)/[\w./*-]*)", RegexOptions.NonBacktracking)]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"Begin at `(?<type>\w+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Begin();
}
