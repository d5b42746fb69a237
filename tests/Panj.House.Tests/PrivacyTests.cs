using System.Text.RegularExpressions;

namespace Panj.House.Tests;

/// <summary>Nothing committed tells of the machine, the mirrors or the tools it was made with.</summary>
public sealed partial class PrivacyTests
{
    private static readonly string[] Binary = [".bin", ".gz", ".png", ".ico", ".woff2"];

    [Fact]
    public void No_file_names_a_registry() => Holding(House.Files(".", "*"), Registry()).ShouldBeEmpty();

    [Fact]
    public void No_file_names_a_machine_path() => Holding(House.Files(".", "*"), MachinePath()).ShouldBeEmpty();

    [Fact]
    public void No_file_names_a_writing_tool() => Holding(OwnWords(), Tool()).ShouldBeEmpty();

    [Theory]
    [InlineData("see registry.n" + "pmjs.org/x")]
    [InlineData("https://api.nu" + "get.org/v3")]
    [InlineData("http://deb.deb" + "ian.org")]
    public void Registries_are_known(string text) => Registry().IsMatch(text).ShouldBeTrue();

    [Theory]
    [InlineData("cd /wo" + "rk/main", true)]
    [InlineData("\"/tm" + "p/x\"", true)]
    [InlineData("in ~/ro" + "ot/x", false)]
    [InlineData("src/wo" + "rk/x", false)]
    public void Machine_paths_are_known(string text, bool known) => MachinePath().IsMatch(text).ShouldBe(known);

    [Theory]
    [InlineData("left for the next ses" + "sion", true)]
    [InlineData("Written with Chat" + "GPT", true)]
    [InlineData("the session of parliament", false)]
    public void Tools_are_known(string text, bool known) => Tool().IsMatch(text).ShouldBe(known);

    /// <summary>Code and prose of our own; tables hold given names and samples hold news, in which such words mean other things.</summary>
    private static IEnumerable<string> OwnWords() =>
        House.Files(".", "*").Where(file => !House.Relative(file).StartsWith("data/", StringComparison.Ordinal) && !House.Relative(file).StartsWith("samples/", StringComparison.Ordinal));

    private static IEnumerable<string> Holding(IEnumerable<string> files, Regex pattern) =>
        files.Where(file => !Binary.Contains(Path.GetExtension(file), StringComparer.Ordinal))
            .SelectMany(file => pattern.Matches(File.ReadAllText(file)).Select(m => $"{House.Relative(file)}: {m.Value}"));

    [GeneratedRegex(@"npmjs\.(org|com)|nuget\.org|(deb|security|ftp|snapshot)\.debian\.org|pypi\.org|archive\.ubuntu", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Registry();

    [GeneratedRegex(@"(^|[\s""'`(=:,])/(work|tmp|root|home|mnt)/", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(this|previous|next|last|another|my|other) (session|helper)s?\b|\bsub-?agent|\bCopilot\b|\bChatGPT\b|\bOpenAI\b|\bAnthropic\b|\bClaude\b|\bLLMs?\b|AI[- ](assistant|tool|generated|agent)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Tool();
}
