using Panj.Reading.Incidents;

namespace Panj.Reading.Tests.Incidents;

public sealed class IncidentReaderTests
{
    private static readonly IncidentReader _reader = new();

    [Theory]
    [InlineData("two gunmen murdered judge carlos romero in the capital.", IncidentType.Attack)]
    [InlineData("A powerful bomb exploded outside the bank last night.", IncidentType.Bombing)]
    [InlineData("GUERRILLAS KIDNAPPED MAYOR JUAN LOPEZ ON SUNDAY.", IncidentType.Kidnapping)]
    [InlineData("rebels set fire to a bus near the bridge.", IncidentType.Arson)]
    [InlineData("armed men robbed a bank in the port.", IncidentType.Robbery)]
    public void Sort_of_incident_comes_from_its_words(string text, IncidentType type) =>
        Read(text).ShouldHaveSingleItem().Type.ShouldBe(type);

    [Theory]
    [InlineData("Two gunmen murdered Judge Carlos Romero in the capital.", IncidentRole.Perpetrator, "Two gunmen")]
    [InlineData("two gunmen murdered judge carlos romero in the capital.", IncidentRole.Victim, "carlos romero")]
    [InlineData("the rebels attacked the police station with grenades.", IncidentRole.Target, "police station")]
    [InlineData("a group of hooded men kidnapped mayor juan lopez.", IncidentRole.Perpetrator, "group of hooded men")]
    [InlineData("the murder of senator pedro gomez shocked the country.", IncidentRole.Victim, "pedro gomez")]
    [InlineData("three powerful bombs exploded in front of the bank.", IncidentRole.Weapon, "bombs")]
    [InlineData("eln guerrillas blew up a pipeline.", IncidentRole.Organisation, "eln")]
    [InlineData("guerrillas attacked the headquarters of the party.", IncidentRole.Target, "headquarters of the party")]
    [InlineData("a bomb exploded in the back of the bank.", IncidentRole.Target, "bank")]
    [InlineData("suspected terrorists murdered judge carlos romero.", IncidentRole.Perpetrator, "terrorists")]
    [InlineData("reporter carlos romero was murdered by soldiers.", IncidentRole.Perpetrator, "soldiers")]
    [InlineData("the murder of judge carlos romero was attributed to drug traffickers.", IncidentRole.Perpetrator, "drug traffickers")]
    [InlineData("gunmen murdered judge carlos romero with machineguns.", IncidentRole.Weapon, "machineguns")]
    [InlineData("a medium-sized bomb exploded in front of the bank.", IncidentRole.Weapon, "medium-sized bomb")]
    [InlineData("in the last few hours terrorists attacked the police station.", IncidentRole.Perpetrator, "terrorists")]
    [InlineData("judge carlos romero was kidnapped by the so-called hooded gunmen.", IncidentRole.Perpetrator, "hooded gunmen")]
    [InlineData("gunmen attacked the police station with 81mm mortars.", IncidentRole.Weapon, "mortars")]
    public void Words_around_it_fill_its_roles(string text, IncidentRole role, string words) =>
        Fillers(text, role).ShouldContain(words);

    [Theory]
    [InlineData("two guerrillas were killed in a clash with troops.")]
    [InlineData("the rebels ambushed an army patrol.")]
    [InlineData("nobody murdered the judge.")]
    [InlineData("the guerrillas could murder the judge.")]
    [InlineData("attacks have increased in the country.")]
    [InlineData("the minister opened a school.")]
    public void Fighting_and_general_talk_are_no_incidents(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void A_retelling_joins_its_incident()
    {
        var incidents = Read("gunmen murdered judge carlos romero. the murder of romero was condemned by the church.");
        incidents.ShouldHaveSingleItem().Spans.Count.ShouldBe(2);
    }

    [Fact]
    public void Another_victim_is_another_incident() =>
        Read("Gunmen murdered Senator Carlos Romero. The church was silent. Rebels murdered Mayor Juan Lopez.").Count.ShouldBe(2);

    [Theory]
    [InlineData("a bomb exploded outside the bank. the eln is active in the region.")]
    [InlineData("a bomb exploded outside the bank while the eln held talks.")]
    public void A_body_only_named_beside_it_did_nothing(string text) => Fillers(text, IncidentRole.Organisation).ShouldBeEmpty();

    [Fact]
    public void Guerrillas_belong_to_the_one_body_named()
    {
        const string Later = " The guerrillas kidnapped Mayor Juan Lopez.";
        Fillers("The ELN is active in the region." + Later, IncidentRole.Organisation).ShouldBe(["ELN"]);
        Fillers("The ELN and the FARC are active in the region." + Later, IncidentRole.Organisation).ShouldBeEmpty();
        Fillers("The Cali Cartel is active in the region." + Later, IncidentRole.Organisation).ShouldBeEmpty();
    }

    [Fact]
    public void Arms_that_hang_elsewhere_are_no_weapons() =>
        Fillers("Police found machineguns when they searched the house where gunmen murdered Judge Carlos Romero.", IncidentRole.Weapon).ShouldBeEmpty();

    [Fact]
    public void Neighbourhoods_are_no_victims() =>
        Fillers("Gunmen murdered Judge Pedro Gomez in the Carlos Romero neighborhood.", IncidentRole.Victim).ShouldBe(["Pedro Gomez"]);

    [Fact]
    public void Property_only_near_it_is_no_target() =>
        Fillers("Rebels set fire to a bus near the bridge.", IncidentRole.Target).ShouldBe(["bus"]);

    [Fact]
    public void A_person_named_beside_it_is_no_victim() =>
        Fillers("Pedro Gomez flew home when gunmen murdered Senator Carlos Romero.", IncidentRole.Victim).ShouldBe(["Carlos Romero"]);

    private static IReadOnlyList<Incident> Read(string text) => _reader.Read(English.Read(text));

    private static IEnumerable<string> Fillers(string text, IncidentRole role) =>
        Read(text).SelectMany(incident => incident.Fillers).Where(filler => filler.Role == role).Select(filler => filler.Span.In(text));
}
