namespace Panj.Events.Tests;

public sealed class KindTableTests
{
    public static TheoryData<EventKind> Kinds => [.. Enum.GetValues<EventKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_words(EventKind kind)
    {
        var entry = KindTable.Standard.Of(kind);
        entry.Past.ShouldNotBeEmpty();
        entry.Infinitive.ShouldNotBeEmpty();
        entry.Noun.ShouldNotBeEmpty();
        entry.Of.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(EventKind.Talks, "phone", "spoke by phone")]
    [InlineData(EventKind.Talks, "semaphore", "held")]
    [InlineData(EventKind.Talks, null, "held")]
    public void Mode_is_used_where_known(EventKind kind, string? mode, string verb) => KindTable.Standard.Of(kind, mode).Past.ShouldBe(verb);

    [Fact]
    public void Modes_stay_in_the_family_of_their_kind() =>
        KindTable.Standard.Entries.ShouldAllBe(e => e.Family == KindTable.Standard.Of(e.Kind, null).Family);

    [Theory]
    [InlineData(EventKind.GovernmentChange, "government-change")]
    [InlineData(EventKind.Aid, "aid")]
    public void Slugs_go_there_and_back(EventKind kind, string slug)
    {
        Slug.Of(kind).ShouldBe(slug);
        Slug.TryParse<EventKind>(slug, out var back).ShouldBeTrue();
        back.ShouldBe(kind);
    }
}
