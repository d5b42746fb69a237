using System.Text.RegularExpressions;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Tests.Events;

/// <summary>docs/adding.md shows rows that the tables have and their loaders read.</summary>
public sealed partial class AddingTests
{
    private static readonly string Root = FindRoot();

    private static readonly string Page = File.ReadAllText(Path.Combine(Root, "docs", "adding.md"));

    [Theory]
    [InlineData("triggers")]
    [InlineData("kinds")]
    [InlineData("groups")]
    [InlineData("deeds")]
    public void Row_of_the_page_is_in_its_table(string table)
    {
        var row = Row().Matches(Page).Single(block => block.Groups[1].Value == table).Groups[2].Value.Trim();
        File.ReadAllLines(Path.Combine(Root, "data", table + ".tsv")).ShouldContain(row);
    }

    [Fact]
    public void Verb_of_the_page_is_read()
    {
        var lemma = Row().Matches(Page).Single(block => block.Groups[1].Value == "triggers").Groups[2].Value.Trim().Split('\t')[0];
        new TriggerLexicon(Lexicon.Embedded("triggers")).Knows(lemma, isVerb: true).ShouldBeTrue();
    }

    [Fact]
    public void No_way_takes_more_than_three_steps() => Page.ShouldNotContain("\n4. ");

    [Fact]
    public void Conditions_name_classes_that_exist()
    {
        var lexicon = Lexicon.Embedded("triggers");
        string[] parties = ["state", "body", "forces", "armed", "intl", "person", "people", "org", "official", "leader", "power", "place"];
        var named = lexicon.Rows.SelectMany(row => ClassName().Matches(row[lexicon.Column("conditions")])).Select(match => match.Groups[1].Value).Distinct();
        named.Where(name => !parties.Contains(name) && !WordClasses.Standard.Has(name)).ShouldBeEmpty();
    }

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Panj.slnx"))) at = at.Parent;
        return at?.FullName ?? throw new DirectoryNotFoundException("No Panj.slnx above the tests.");
    }

    [GeneratedRegex("```([a-z]+)\\n([^`]+)```")]
    private static partial Regex Row();

    [GeneratedRegex("@([a-z-]+)")]
    private static partial Regex ClassName();
}
