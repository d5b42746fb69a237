using Panj.Events;

namespace Panj.Reading.Tests.Places;

public sealed class CautionTests
{
    [Theory]
    [InlineData("The Taliban took the town.")]
    [InlineData("A SWAT team and the SEC met.")]
    [InlineData("It cost US$460 million.")]
    [InlineData("Hartley said it was nothing.")]
    [InlineData("He read the Boston Globe.")]
    [InlineData("John D. Houston was elected.")]
    [InlineData("Houses burned in Kok-Houston village.")]
    public void Bodies_acronyms_money_and_speakers_are_refused(string text) => Found.In(text).ShouldBeEmpty();

    [Fact]
    public void One_of_many_counties_is_none() => Found.In("A road in Jackson County was closed on Monday.").ShouldBeEmpty();

    [Fact]
    public void A_state_tells_which_county_is_meant() =>
        Found.In("A road in Jackson County was closed on Monday, officials in Oregon said.").ShouldContain(m => m.Place.Name == "Jackson County");

    [Theory]
    [InlineData("A court in Queen Anne's County met.", "Queen Anne's County")]
    [InlineData("Doctors left Côte d'Ivoire.", "Côte d'Ivoire")]
    [InlineData("Talks on southeast Asia began.", "southeast Asia")]
    [InlineData("Rebels left al-Tanf.", "al-Tanf")]
    [InlineData("Moscow said it was ready.", "Moscow")]
    [InlineData("The mayor of Buffalo resigned.", "Buffalo")]
    [InlineData("Shells hit St. Petersburg, Russia.", "St. Petersburg")]
    public void Odd_spellings_are_found(string text, string name) => Found.In(text).ShouldContain(m => m.Place.Name == name);

    [Theory]
    [InlineData("Fighting raged outside Mosul.", Precision.Near)]
    [InlineData("Fighting raged outside Iraq.", Precision.Country)]
    [InlineData("Fighting raged north of Mosul.", Precision.Near)]
    [InlineData("Fighting raged 40 km from Mosul.", Precision.Near)]
    [InlineData("Fighting raged in Mosul.", Precision.City)]
    public void Nearness_is_told_from_presence(string text, Precision precision) => Found.One(text).Precision.ShouldBe(precision);

    [Fact]
    public void Doubtful_towns_do_not_move_an_article() =>
        Found.In("Protests shook Delhi after the Union Herald case.").ShouldAllBe(m => m.Place.Countries.Contains("IN"));
}
