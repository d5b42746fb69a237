using Panj.Events;

namespace Panj.Reading.Tests.Events;

public sealed class ParticipantTests
{
    [Theory]
    [InlineData("Peru and Chile signed a trade agreement on Monday.", "Participant Peru, Participant Chile")]
    [InlineData("An agreement between Peru and Chile was signed on Monday.", "Participant Peru, Participant Chile")]
    [InlineData("Kenyan Foreign Minister Asha Otieno met Chadian President Idriss Haroun in Rome on Monday.", "Participant Asha Otieno, Participant Idriss Haroun")]
    [InlineData("Kenyan President Asha Otieno spoke by phone with Chadian President Idriss Haroun on Monday.", "Participant Asha Otieno, Participant Idriss Haroun")]
    public void Equals_take_part(string text, string who) => Who(text).ShouldBe(who);

    [Theory]
    [InlineData("Kenya condemned the attack by Taliban fighters on Monday.", "Speaker Kenya, Addressee Taliban")]
    [InlineData("Kenyan President Asha Otieno welcomed Chad's offer on Monday.", "Speaker Asha Otieno, Addressee Chad")]
    public void Statements_speak_of_somebody(string text, string who) => Who(text).ShouldBe(who);

    [Theory]
    [InlineData("Coalition aircraft bombed three ISIL vehicles on Monday.", "ISIL")]
    [InlineData("Gunmen attacked a petrol station and restaurant in Port Hill on Monday.", "petrol station")]
    [InlineData("Gunmen attacked a petrol station and restaurant in Port Hill on Monday.", "restaurant")]
    public void What_is_hit_is_the_target(string text, string target) =>
        Read(text).SelectMany(r => r.Participants).Where(p => p.Role == Role.Target).Select(p => p.Name).ShouldContain(target);

    [Fact]
    public void A_list_of_strikes_names_sides_once() =>
        Read("Coalition forces conducted ten strikes against ISIL fighters on Monday. Near Mosul, two strikes engaged three tactical units.")
            .ShouldAllBe(r => r.Participants.Any(p => p.Name == "Coalition forces"));

    [Fact]
    public void Crossing_between_states_is_taken_from_neither() =>
        Who("Taliban fighters captured the crossing between Peru and Chile on Monday.").ShouldNotContain("Peru");

    [Fact]
    public void Visits_are_no_party_to_talks() =>
        Who("Kenyan President Asha Otieno met Chadian President Idriss Haroun on a visit to Rome on Monday.").ShouldNotContain("Destination");

    [Fact]
    public void Who_tells_takes_no_part() =>
        Read("Kenyan President Asha Otieno spoke by phone with Chadian President Idriss Haroun on Monday, the ministry in Nairobi said.")
            .SelectMany(r => r.Participants).ShouldNotContain(p => p.Name.Contains("ministry"));

    private static string Who(string text) => string.Join(", ", Read(text)[0].Participants.Select(p => $"{p.Role} {p.Name}"));

    private static IReadOnlyList<Report> Read(string text) => English.Reader.Read(new Article { Id = "a", Text = text + "\n" }).Reports;
}
