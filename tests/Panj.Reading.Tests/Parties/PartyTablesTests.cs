using Panj.Reading.Parties;
using Panj.Reading.Parties.Terms;

namespace Panj.Reading.Tests.Parties;

public sealed class PartyTablesTests
{
    private static readonly PartyLexicon Tables = new();

    [Theory]
    [InlineData("groups", "name")]
    [InlineData("organisations", "name")]
    [InlineData("party-verb-words", "word")]
    [InlineData("party-pronouns", "word")]
    [InlineData("saying-verbs", "form")]
    [InlineData("name-particles", "particle")]
    public void Names_stand_once(string table, string column)
    {
        var lexicon = Lexicon.Embedded(table);
        lexicon.Rows.GroupBy(r => r[lexicon.Column(column)]).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Sides_of_bodies_are_states_or_unions()
    {
        var table = Lexicon.Embedded("organisations");
        table.Rows.Select(r => r[table.Column("side")]).Where(s => s.Length > 0 && s != "EU" && !Tables.IsState(s)).ShouldBeEmpty();
    }

    [Fact]
    public void Countries_of_groups_are_states()
    {
        var table = Lexicon.Embedded("groups");
        table.Rows.SelectMany(r => r[table.Column("countries")].Split('|', StringSplitOptions.RemoveEmptyEntries)).Where(s => !Tables.IsState(s)).ShouldBeEmpty();
    }

    [Fact]
    public void Sides_of_holders_are_known()
    {
        var groups = Lexicon.Embedded("groups");
        var names = groups.Rows.Select(r => r[groups.Column("name")]).ToHashSet();
        Tables.Holders.All.Select(h => h.Side).Where(s => s.Length > 0 && s != "EU" && !Tables.IsState(s) && !names.Contains(s)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("defense", "defence")]
    [InlineData("defence", "defence")]
    [InlineData("affairs", "")]
    [InlineData("ministries", "ministry")]
    [InlineData("unheard", "unheard")]
    public void Words_of_body_names_have_one_form(string key, string canonical) => Tables.Canonical(key).ShouldBe(canonical);
}
