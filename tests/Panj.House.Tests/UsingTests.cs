using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Panj.House.Tests;

/// <summary>Using directives stand in the order that `dotnet format` gives them, of which the build does not speak: those of System first, static ones and aliases last.</summary>
public sealed class UsingTests
{
    [Fact]
    public void Usings_stand_in_order() =>
        House.AllSources().Concat(House.Files("bench", "*.cs").Select(House.Parsed)).Where(source => !IsOrdered(source.Root)).Select(source => source.Path).ShouldBeEmpty();

    [Theory]
    [InlineData("using System.Text; using Alpha; using Alpha.Beta; using static Alpha.Beta; using Z = Alpha;", true)]
    [InlineData("using Alpha; using System.Text;", false)]
    [InlineData("using Beta; using Alpha;", false)]
    [InlineData("using Z = Alpha; using Beta;", false)]
    public void Order_is_told_from_disorder(string usings, bool isOrdered) => IsOrdered(SyntaxFactory.ParseCompilationUnit(usings)).ShouldBe(isOrdered);

    private static bool IsOrdered(SyntaxNode root)
    {
        var usings = ((CompilationUnitSyntax)root).Usings.Select(Key).ToArray();
        return usings.SequenceEqual(usings.OrderBy(key => key.Sort).ThenBy(key => key.Name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>A dot comes before all that a name is made of, so that names in the order of their characters are in that of their parts.</summary>
    private static (int Sort, string Name) Key(UsingDirectiveSyntax directive)
    {
        var name = directive.Alias?.Name.ToString() ?? directive.NamespaceOrType.ToString();
        var sort = directive.Alias is not null ? 3 : !directive.StaticKeyword.IsKind(SyntaxKind.None) ? 2 : name == "System" || name.StartsWith("System.", StringComparison.Ordinal) ? 0 : 1;
        return (sort, name);
    }
}
