using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Panj.House.Tests;

/// <summary>A summary that says only what the name says is worse than none.</summary>
public sealed partial class EchoTests
{
    private const double AllowedShare = 0.03;

    private static readonly HashSet<string> Empty = [.. "a an the of for to in on at by with and or is are be its it this that from as all gets sets get set returns return value values given".Split(' ')];

    [Fact]
    public void Few_summaries_echo_the_name()
    {
        var documented = House.Sources().SelectMany(s => Documented(s.Root).Select(member => (s.Path, member.Name, member.Summary))).ToList();
        var echoes = documented.Where(d => IsEcho(d.Name, d.Summary)).Select(d => $"{d.Path} {d.Name}: {d.Summary}").ToList();
        (echoes.Count / (double)documented.Count).ShouldBeLessThan(AllowedShare, string.Join('\n', echoes));
    }

    [Fact]
    public void No_two_members_share_a_summary() =>
        House.Sources().SelectMany(s => Documented(s.Root).GroupBy(d => d.Summary).Where(g => g.Select(d => d.Name).Distinct().Count() > 1).Select(g => $"{s.Path}: {g.Key}")).ShouldBeEmpty();

    [Theory]
    [InlineData("StartTime", "Gets or sets the start time.", true)]
    [InlineData("Read", "Reads.", true)]
    [InlineData("Read", "Reads a table; short rows are filled up.", false)]
    [InlineData("Radius", "Kilometres.", false)]
    public void Echoes_are_told_from_meanings(string name, string summary, bool echo) => IsEcho(name, summary).ShouldBe(echo);

    private static bool IsEcho(string name, string summary) => !Words(summary).Where(word => !Empty.Contains(word)).Select(Stem).Except(Words(name).Select(Stem)).Any();

    private static IEnumerable<(string Name, string Summary)> Documented(SyntaxNode root) =>
        from member in root.DescendantNodes().OfType<MemberDeclarationSyntax>()
        from comment in member.GetLeadingTrivia().Select(t => t.GetStructure()).OfType<DocumentationCommentTriviaSyntax>()
        from summary in comment.Content.OfType<XmlElementSyntax>().Where(e => e.StartTag.Name.ToString() == "summary")
        select (Name(member), Text(summary));

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.Text,
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        EnumMemberDeclarationSyntax value => value.Identifier.Text,
        BaseFieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => member.Kind().ToString(),
    };

    private static string Text(XmlElementSyntax summary) => Gap().Replace(Slashes().Replace(summary.Content.ToFullString(), " "), " ").Trim();

    private static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value.ToLowerInvariant());

    private static string Stem(string word) => word.Length > 3 ? word.TrimEnd('s', 'e') : word;

    [GeneratedRegex(@"\p{Lu}?[\p{Ll}\d]+|\p{Lu}+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"///", RegexOptions.NonBacktracking)]
    private static partial Regex Slashes();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();
}
