using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Panj.House.Tests;

/// <summary>All words that a reader of the pages sees stand in one file, so that a translator finds them there and nowhere else.</summary>
public sealed partial class WordTests
{
    private const string File = "src/Panj.Server/Words/Words.resx";
    private const string ScriptPrefix = "Script_";

    /// <summary>Stands where a template has a hole.</summary>
    private const string Hole = "\uFFFC";

    /// <summary>Where nothing but pages and what they say is made; elsewhere words go to programs, too.</summary>
    private static readonly string[] s_shown = ["Marking", "Pages", "Verdicts", "Views", "Watching"];

    private static readonly Lazy<(string Key, string Text, string Comment)[]> s_words = new(() =>
        [.. XDocument.Load(Path.Combine(House.Root, File)).Descendants("data").Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value, data.Element("comment")?.Value ?? ""))]);

    [Fact]
    public void Templates_hold_no_words() =>
        Literals("").Where(l => IsTemplate(l.Node)).SelectMany(l => OwnWords(Text(l.Node)).Select(word => $"{l.Place}: {word}")).ShouldBeEmpty();

    [Fact]
    public void Literals_hold_no_words() =>
        s_shown.SelectMany(Literals).Where(l => !IsTemplate(l.Node) && !IsThrown(l.Node) && !IsClass(l.Node) && Words().IsMatch(Text(l.Node)) && !DateFormat().IsMatch(Text(l.Node)))
            .Select(l => $"{l.Place}: {Text(l.Node)}").ShouldBeEmpty();

    /// <summary>Whom a route tells why it refuses may be a person. What is thrown or logged is for who runs the server, the description of routes for programs, and what is wrong with a name is told in the terminal alone.</summary>
    [Fact]
    public void Refusals_hold_no_words() =>
        Literals("").Where(l => !IsThrown(l.Node) && !Unshown().IsMatch(l.Place) && (IsRefusal(l.Node) || Sentence().IsMatch(Text(l.Node))))
            .Select(l => $"{l.Place}: {Text(l.Node)}").ShouldBeEmpty();

    [Fact]
    public void Scripts_hold_no_words() =>
        House.Files("web/src", "*.ts").SelectMany(file => ShownIn(System.IO.File.ReadAllText(file)).Select(text => $"{House.Relative(file)}: {text}")).ShouldBeEmpty();

    [Theory]
    [InlineData("<p>Nothing {0}</p>", true)]
    [InlineData("<p class=\"x\">{0}: <bdi>{1}</bdi></p>", false)]
    [InlineData("<input placeholder=\"a name\" name=\"x\">", true)]
    [InlineData("<p>{0} <code>panj add PATH</code></p>", false)]
    [InlineData(" data-first=\"{0}\" open", false)]
    [InlineData(", filtered", true)]
    public void Words_are_told_from_markup(string template, bool hasWords) => OwnWords(HoleOf().Replace(template, Hole)).Any().ShouldBe(hasWords);

    [Theory]
    [InlineData("button.title = `Colours: ${look}`;", true)]
    [InlineData("{ does: \"next event\" }", true)]
    [InlineData("button(\"Close\")", true)]
    [InlineData("text.textContent = \"ahead\";", true)]
    [InlineData("page.querySelector<HTMLElement>(\".list li > a\")", false)]
    [InlineData("svg(\"path\", { class: \"border disputed\" })", false)]
    [InlineData("if (key.key === \"Escape\") // a word", false)]
    public void Shown_literals_are_told_from_others(string script, bool isShown) => ShownIn(script).Any().ShouldBe(isShown);

    [Fact]
    public void Every_word_is_shown()
    {
        var used = House.Sources().Where(s => s.Path.StartsWith("src/Panj.Server/", StringComparison.Ordinal))
            .SelectMany(s => s.Root.DescendantNodes().OfType<MemberAccessExpressionSyntax>()).Where(access => access.Expression.ToString() == "Words").Select(access => access.Name.Identifier.Text);
        s_words.Value.Select(word => word.Key).Where(key => !key.StartsWith(ScriptPrefix, StringComparison.Ordinal)).Except(used).ShouldBeEmpty();
    }

    [Fact]
    public void Scripts_know_exactly_their_words()
    {
        var known = House.Files("web/src", "words.ts").SelectMany(KeysIn).ToArray();
        s_words.Value.Where(word => word.Key.StartsWith(ScriptPrefix, StringComparison.Ordinal)).Select(word => word.Key[ScriptPrefix.Length..]).ShouldBe(known, ignoreOrder: true);
        known.Except(House.Files("web/src", "*.ts").Where(file => !file.EndsWith("words.ts", StringComparison.Ordinal)).SelectMany(KeysIn)).ShouldBeEmpty();
    }

    [Fact]
    public void No_word_of_a_page_stands_twice() =>
        s_words.Value.GroupBy(word => (Group().Match(word.Key).Value, word.Text)).Where(same => same.Count() > 1).Select(same => string.Join(", ", same.Select(word => word.Key))).ShouldBeEmpty();

    [Fact]
    public void Every_hole_is_explained() =>
        s_words.Value.Where(word => HoleOf().Matches(word.Text).Any(hole => !word.Comment.Contains(hole.Value, StringComparison.Ordinal))).Select(word => word.Key).ShouldBeEmpty();

    private static IEnumerable<(string Place, ExpressionSyntax Node)> Literals(string folder) =>
        from source in House.Sources()
        where source.Path.StartsWith($"src/Panj.Server/{folder}", StringComparison.Ordinal)
        from node in source.Root.DescendantNodes().OfType<ExpressionSyntax>()
        where node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression)
        select ($"{source.Path}({node.GetLocation().GetLineSpan().StartLinePosition.Line + 1})", node);

    private static string Text(ExpressionSyntax literal) => literal is InterpolatedStringExpressionSyntax interpolated
        ? string.Concat(interpolated.Contents.Select(part => part is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : Hole))
        : ((LiteralExpressionSyntax)literal).Token.ValueText;

    private static bool IsTemplate(ExpressionSyntax literal) =>
        literal is InterpolatedStringExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } && call.Expression.ToString() is "Html.Of" or "Html.If";

    private static bool IsThrown(ExpressionSyntax literal) => literal.Ancestors().Any(node => node is ThrowStatementSyntax or ThrowExpressionSyntax or AttributeSyntax);

    private static bool IsClass(ExpressionSyntax literal) => literal.Ancestors().Any(node => node is PropertyDeclarationSyntax { Identifier.Text: "Class" or "Classes" });

    private static bool IsRefusal(ExpressionSyntax literal) =>
        literal.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && call.Expression.ToString() is "Problems.Of" or "Refused" or "Verdict.Refused" && Letter().IsMatch(Text(literal));

    /// <summary>Letters outside of tags, and in attributes that are shown. What stands in code is typed as it is, in every language.</summary>
    private static IEnumerable<string> OwnWords(string template)
    {
        foreach (var shown in ShownAttribute().Matches(template).Where(shown => Letter().IsMatch(shown.Groups["value"].Value))) yield return shown.Value;
        var text = Tag().Replace(Code().Replace(template, " "), " ").Trim();
        if (Letter().IsMatch(text) && !Attributes().IsMatch(text)) yield return text;
    }

    /// <summary>Literals that look like words: several, or one with a capital; but for selectors, classes, drawings and names of keys. What is set as text is shown in any case.</summary>
    private static IEnumerable<string> ShownIn(string script)
    {
        var code = Comment().Replace(script, "");
        return Literal().Matches(code).Where(literal => !ScriptKey().IsMatch(literal.Value) && !Unseen().IsMatch(code[..literal.Index]))
            .Where(literal => Words().IsMatch(ScriptHole().Replace(literal.Value, Hole)) || (Set().IsMatch(code[..literal.Index]) && Letter().IsMatch(ScriptHole().Replace(literal.Value, ""))))
            .Select(literal => literal.Value);
    }

    private static IEnumerable<string> KeysIn(string file) => ScriptKey().Matches(System.IO.File.ReadAllText(file)).Select(key => key.Groups["key"].Value);

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letter();

    [GeneratedRegex(@"\p{L}[,:;]? \p{L}|(?<![\p{L}-])\p{Lu}\p{Ll}+(?!\w)")]
    private static partial Regex Words();

    [GeneratedRegex("^src/Panj.Server/(Api/|SigningIn/Credentials)")]
    private static partial Regex Unshown();

    [GeneratedRegex(@"^\W*\w.* .*[.]$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^[dMyHm :,'\-TZs]+$")]
    private static partial Regex DateFormat();

    [GeneratedRegex(@"\b(aria-label|placeholder|title|alt)=""(?<value>[^""]*)""")]
    private static partial Regex ShownAttribute();

    [GeneratedRegex("<code>[^<]*</code>")]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^(([\w-]+=""[^""]*""|open|checked|selected|data-part)\s*)+$")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex HoleOf();

    [GeneratedRegex(@"/\*.*?\*/|(?<!:)//.*?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"""[^""\n]*""|`[^`]*`")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\$\{(?:[^{}]|\{[^{}]*\})*\}")]
    private static partial Regex ScriptHole();

    [GeneratedRegex(@"((querySelector(All)?|closest|matches)(<\w+>)?\(|\b(import|from) |\bclass(Name)?\b[^,;}\n]*|\bd: |""d"", |key [=!]== |\bkeys: \[|\bquery = )$")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"(\b(textContent|title|label|placeholder|alt) = |""aria-(label|valuetext)""[:,] |\bappend\()$")]
    private static partial Regex Set();

    [GeneratedRegex(@"""(?<key>(Page|Map)_\w+)""")]
    private static partial Regex ScriptKey();

    [GeneratedRegex(@"^(Script_)?[^_]+")]
    private static partial Regex Group();
}
