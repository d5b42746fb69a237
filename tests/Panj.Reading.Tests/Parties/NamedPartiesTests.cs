using Panj.Reading.Parties;

namespace Panj.Reading.Tests.Parties;

public sealed class NamedPartiesTests
{
    [Theory]
    [InlineData("Kenya sent troops to Somalia.", "Kenya", "KE")]
    [InlineData("Moscow rejected the claim.", "Moscow", "RU")]
    [InlineData("The Kremlin denied the report.", "Kremlin", "RU")]
    [InlineData("Relations between Paris and Bamako worsened.", "Paris", "FR")]
    [InlineData("The White House welcomed the deal.", "White House", "US")]
    [InlineData("The UK and the UAE signed a pact.", "UK", "GB")]
    public void States_are_found_by_name_or_seat(string text, string words, string code)
    {
        var party = PartyReading.At(text, words);
        party.Type.ShouldBe(PartyType.State);
        party.Side.ShouldBe(code);
        party.Id.ShouldBe("state:" + code);
    }

    [Theory]
    [InlineData("The summit was held in Moscow.", "Moscow")]
    [InlineData("He flew from Kabul to Doha.", "Kabul")]
    [InlineData("They will meet us on Monday.", "us")]
    [InlineData("The article is long.", "is")]
    public void Places_and_small_words_are_no_parties(string text, string words) =>
        PartyReading.Of(text).ShouldNotContain(m => m.Span.In(text) == words);

    [Theory]
    [InlineData("The Afghan government fell.", "Afghan government", PartyType.PublicBody, "AF")]
    [InlineData("The Russian foreign ministry summoned the envoy.", "Russian foreign ministry", PartyType.PublicBody, "RU")]
    [InlineData("The Ministry of Defence of Latvia confirmed it.", "Ministry of Defence of Latvia", PartyType.PublicBody, "LV")]
    [InlineData("Chad's army crossed the river.", "Chad's army", PartyType.Forces, "TD")]
    [InlineData("Polish border guards fired shots.", "Polish border guards", PartyType.Forces, "PL")]
    [InlineData("The 12th Mountain Brigade moved north.", "12th Mountain Brigade", PartyType.Forces, null)]
    [InlineData("The government of Iraq agreed.", "government of Iraq", PartyType.PublicBody, "IQ")]
    [InlineData("NATO will train them.", "NATO", PartyType.International, null)]
    [InlineData("The Indian opposition parties protested.", "Indian opposition parties", PartyType.Organisation, "IN")]
    public void Bodies_and_forces_have_their_side(string text, string words, PartyType type, string? side)
    {
        var party = PartyReading.At(text, words);
        party.Type.ShouldBe(type);
        party.Side.ShouldBe(side);
    }

    [Theory]
    [InlineData("Taliban fighters took the post.", "Taliban fighters", "group:taliban", "Taliban")]
    [InlineData("Da'esh claimed the attack.", "Da'esh", "group:islamic-state", "Islamic State")]
    [InlineData("Al Shabaab attacked a convoy.", "Al Shabaab", "group:al-shabaab", "Al-Shabaab")]
    [InlineData("Clashes with M23 rebels went on.", "M23 rebels", "group:m23", "M23")]
    public void Armed_groups_go_by_one_name(string text, string words, string id, string side)
    {
        var party = PartyReading.At(text, words);
        party.Type.ShouldBe(PartyType.ArmedGroup);
        party.Id.ShouldBe(id);
        party.Side.ShouldBe(side);
    }

    [Theory]
    [InlineData("Three villagers were killed.", "Three villagers", null)]
    [InlineData("Ethiopian refugees crossed the river.", "Ethiopian refugees", "ET")]
    [InlineData("Unidentified gunmen opened fire.", "Unidentified gunmen", null)]
    [InlineData("Syrians fled north.", "Syrians", "SY")]
    public void Unnamed_people_are_found(string text, string words, string? side)
    {
        var party = PartyReading.At(text, words);
        party.Type.ShouldBe(PartyType.People);
        party.Side.ShouldBe(side);
        party.Id.ShouldBeNull();
    }

    [Theory]
    [InlineData("Troops clashed on Monday with the New People's Army.", "New People's Army", "New People's Army")]
    [InlineData("Troops clashed on Monday with Lord’s Resistance Army fighters.", "Lord’s Resistance Army fighters", "Lord's Resistance Army")]
    [InlineData("The Ambassador of the People's Republic of China spoke.", "People's Republic of China", "CN")]
    public void Names_may_hold_an_apostrophe(string text, string words, string side) => PartyReading.At(text, words).Side.ShouldBe(side);

    [Theory]
    [InlineData("African Union soldiers", null)]
    [InlineData("four UN peacekeepers", null)]
    [InlineData("troops", "SO")]
    public void Soldiers_of_an_alliance_are_nobodys(string words, string? side) =>
        PartyReading.At($"Somali ministers spoke. The Somali army left. Somalia agreed. An attack killed {words} on Monday.", words).Side.ShouldBe(side);
}
