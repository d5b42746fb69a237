using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Panj.House.Tests;

/// <summary>Sizes that a reader can take in, and habits that every file keeps.</summary>
public sealed class ShapeTests
{
    private const int MaxMethodLines = 60;
    private const int MaxFileLines = 500;
    private const int MaxNesting = 4;
    private const int MaxParameters = 5;
    private const int MaxTestNameWords = 8;
    private const int MaxTestFileLines = 300;

    [Fact]
    public void Methods_are_short() => Methods().Where(m => Lines(m.Method) > MaxMethodLines).Select(Describe).ShouldBeEmpty();

    [Fact]
    public void Methods_nest_little() => Methods().Where(m => Nesting(m.Method) > MaxNesting).Select(Describe).ShouldBeEmpty();

    [Fact]
    public void Methods_take_few_parameters() =>
        Methods().Where(m => m.Method is MethodDeclarationSyntax method && method.ParameterList.Parameters.Count > MaxParameters).Select(Describe).ShouldBeEmpty();

    [Fact]
    public void Files_are_short() => House.Sources().Where(s => Lines(s.Root) > MaxFileLines).Select(s => s.Path).ShouldBeEmpty();

    [Fact]
    public void Each_file_holds_one_type() =>
        House.Sources().Where(s => s.Root.DescendantNodes(n => n is not TypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>().Count() > 1).Select(s => s.Path).ShouldBeEmpty();

    [Fact]
    public void Classes_are_sealed_static_or_abstract() =>
        Types<ClassDeclarationSyntax>().Where(t => !t.Type.Modifiers.Any(m => m.IsKind(SyntaxKind.SealedKeyword) || m.IsKind(SyntaxKind.StaticKeyword) || m.IsKind(SyntaxKind.AbstractKeyword) || m.IsKind(SyntaxKind.PartialKeyword)))
            .Select(t => $"{t.Path}: {t.Type.Identifier}").ShouldBeEmpty();

    /// <summary>A namespace in braces indents a whole file; programs of top-level statements have none.</summary>
    [Fact]
    public void Namespaces_are_file_scoped() =>
        House.AllSources().Where(s => s.Root.DescendantNodes().OfType<NamespaceDeclarationSyntax>().Any()).Select(s => s.Path).ShouldBeEmpty();

    [Fact]
    public void Warnings_are_switched_off_twice_only() =>
        House.AllSources().Where(s => s.Root.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia))).Select(s => s.Path)
            .ShouldBe(["src/Panj.Language/Deprel.cs", "src/Panj.Language/Upos.cs"]);

    /// <summary>A failure is caught by its name, or only under a condition that says which ones are meant.</summary>
    [Fact]
    public void No_catch_takes_all() =>
        House.Sources().SelectMany(s => s.Root.DescendantNodes().OfType<CatchClauseSyntax>().Where(IsCatchAll).Select(c => $"{s.Path}: {c.Declaration}")).ShouldBeEmpty();

    [Fact]
    public void Test_names_are_short() =>
        TestMethods().Where(t => t.Method.Identifier.Text.Split('_').Length > MaxTestNameWords).Select(t => $"{t.Path}: {t.Method.Identifier}").ShouldBeEmpty();

    [Fact]
    public void Test_files_are_short() => House.AllSources().Where(s => Lines(s.Root) > MaxTestFileLines && s.Path.StartsWith("tests/", StringComparison.Ordinal)).Select(s => s.Path).ShouldBeEmpty();

    [Fact]
    public void No_state_is_static() =>
        House.Sources().SelectMany(s => s.Root.DescendantNodes().OfType<FieldDeclarationSyntax>().Select(f => (s.Path, Field: f)))
            .Where(f => f.Field.Modifiers.Any(SyntaxKind.StaticKeyword) && !f.Field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword))
            .Select(f => $"{f.Path}: {f.Field}").ShouldBeEmpty();

    [Theory]
    [InlineData("Helper")]
    [InlineData("Utils")]
    [InlineData("Utility")]
    [InlineData("Manager")]
    [InlineData("Common")]
    [InlineData("Misc")]
    public void No_junk_rooms(string name) =>
        House.Files("src", "*.cs").Concat(House.Files("training", "*.cs")).Select(House.Relative).Where(path => path.Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("#region")]
    [InlineData("TO" + "DO")]
    [InlineData("FIX" + "ME")]
    [InlineData("NotImplementedException")]
    public void No_source_holds(string text) =>
        House.Files("src", "*.cs").Concat(House.Files("tests", "*.cs")).Concat(House.Files("training", "*.cs")).Where(file => !file.EndsWith("ShapeTests.cs", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains(text, StringComparison.Ordinal)).Select(House.Relative).ShouldBeEmpty();

    private static IEnumerable<(string Path, BaseMethodDeclarationSyntax Method)> Methods() =>
        House.Sources().SelectMany(s => s.Root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Select(m => (s.Path, m)));

    private static IEnumerable<(string Path, T Type)> Types<T>() where T : SyntaxNode =>
        House.Sources().SelectMany(s => s.Root.DescendantNodes().OfType<T>().Select(t => (s.Path, t)));

    private static IEnumerable<(string Path, MethodDeclarationSyntax Method)> TestMethods() =>
        House.AllSources().SelectMany(s => s.Root.DescendantNodes().OfType<MethodDeclarationSyntax>()
            .Where(m => m.AttributeLists.SelectMany(list => list.Attributes).Any(a => a.Name.ToString() is "Fact" or "Theory")).Select(m => (s.Path, m)));

    private static bool IsCatchAll(CatchClauseSyntax clause) => clause.Filter is null && clause.Declaration?.Type.ToString() is null or "Exception" or "System.Exception";

    private static int Lines(SyntaxNode node)
    {
        var lines = node.GetLocation().GetLineSpan();
        return lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1;
    }

    private static int Nesting(SyntaxNode node)
    {
        var deepest = node.ChildNodes().Select(Nesting).DefaultIfEmpty(0).Max();
        return IsBlock(node) ? deepest + 1 : deepest;
    }

    private static bool IsBlock(SyntaxNode node) =>
        node is ForStatementSyntax or ForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax or TryStatementSyntax
        || node is IfStatementSyntax { Parent: not ElseClauseSyntax };

    private static string Describe((string Path, BaseMethodDeclarationSyntax Method) method) =>
        $"{method.Path}: {(method.Method as MethodDeclarationSyntax)?.Identifier.Text ?? "constructor"} ({Lines(method.Method)} lines)";
}
