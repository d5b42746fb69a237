using Panj.Reading.Parties;
using Panj.Reading.Parties.Terms;

namespace Panj.Reading.Tests.Parties;

public sealed class OfficeHoldersTests
{
    private static readonly OfficeHolders Table = OfficeHolders.Embedded();

    [Theory]
    [InlineData("person:emmanuel-macron", 2020, "President")]
    [InlineData("person:emmanuel-macron", 2012, null)]
    [InlineData("person:emmanuel-macron", null, "President")]
    [InlineData("person:joe-biden", 2016, "Vice President")]
    [InlineData("person:joe-biden", 2022, "President")]
    [InlineData("person:joe-biden", null, null)]
    public void Office_depends_on_the_year(string id, int? year, string? office) => Table.Find(id)?.OfficeIn(year).ShouldBe(office);

    [Theory]
    [InlineData(null)]
    [InlineData("person:nobody-at-all")]
    public void Unknown_person_is_not_found(string? id) => Table.Find(id).ShouldBeNull();

    [Fact]
    public void Every_holder_has_one_side() => Table.All.ShouldAllBe(h => h.Terms.Count > 0 && h.Names[0] == h.Name);

    [Fact]
    public void Terms_run_forward() => Table.All.SelectMany(h => h.Terms).ShouldAllBe(t => t.From <= t.To);

    [Fact]
    public void No_short_form_names_two_holders()
    {
        var twice = Table.All.SelectMany(h => h.Names.Distinct()).GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key);
        twice.ShouldBeEmpty();
    }
}
