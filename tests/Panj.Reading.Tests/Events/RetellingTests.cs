using Panj.Events;

namespace Panj.Reading.Tests.Events;

/// <summary>One happening told twice is one event, two happenings are two.</summary>
public sealed class RetellingTests
{
    [Theory]
    [InlineData("Rebels attacked a police station in Beni on Friday. The attack killed four officers.", 1)]
    [InlineData("Police seized two tonnes of cocaine in Callao. The seizure was the largest this year.", 1)]
    [InlineData("Rebels attacked a police station in Beni on Monday. Rebels attacked a school in Goma on Friday.", 2)]
    [InlineData("Two attacks in Goma killed at least 28 people. Bombs in Goma killed at least 9 people.", 2)]
    [InlineData("Twin attacks in a suburb of Goma which killed 28 people shook Congo.", 1)]
    [InlineData("A series of bomb attacks killed five in Goma.", 1)]
    [InlineData("Peru and Chile signed a treaty. Kenya and Somalia signed a trade deal.", 2)]
    public void Retellings_are_joined(string text, int events) => Told.In(text).Count.ShouldBe(events);

    [Fact]
    public void Headline_takes_the_speaker_of_its_story()
    {
        var statement = Told.In("Kenya condemns attack in Goma\n\nNAIROBI, March 1 - Kenyan minister Asha Otieno condemns the attack in Goma.\n\nThe town lies on a river near the border.").ShouldHaveSingleItem();
        statement.Participants.Where(p => p.Role == Role.Speaker).Select(p => p.Name).ShouldBe(["Asha Otieno"]);
    }

    [Fact]
    public void Body_without_a_date_is_backdrop()
    {
        var body = string.Concat(Enumerable.Repeat("The town lies on a river. ", 14));
        var reports = Told.In($"Gunmen kidnapped 30 students in Kaduna on Friday. {body}Niger expelled the French ambassador.");
        reports.Select(report => report.Background).ShouldBe([false, true]);
    }
}
