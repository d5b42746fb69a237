using System.Text.Json;
using Panj.Events;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

/// <summary>What our kinds are in PLOVER and in ACLED, case by case.</summary>
public sealed class EventCodesTests
{
    private const string Change = "Change to group/activity";
    private const string Base = "Headquarters or base established";
    private const EventStatus Done = EventStatus.Occurred;
    private const EventStatus Planned = EventStatus.Planned;

    [Theory]
    [InlineData(EventKind.Exercise, null, Done, 1, "MOBILIZE")]
    [InlineData(EventKind.Exercise, null, Planned, 1, "MOBILIZE")]
    [InlineData(EventKind.Exercise, null, Done, 2, "COOPERATE")]
    [InlineData(EventKind.Exercise, null, Planned, 2, "AGREE")]
    [InlineData(EventKind.Exercise, null, EventStatus.Pledged, 2, "AGREE")]
    [InlineData(EventKind.Talks, "meeting", Done, 2, "CONSULT")]
    [InlineData(EventKind.Talks, "meeting", Planned, 2, "AGREE")]
    [InlineData(EventKind.Talks, "visit", Planned, 1, "AGREE")]
    [InlineData(EventKind.Withdrawal, null, Done, 1, "RETREAT")]
    [InlineData(EventKind.Withdrawal, null, EventStatus.Ongoing, 1, "RETREAT")]
    [InlineData(EventKind.Withdrawal, null, Planned, 1, "CONCEDE")]
    [InlineData(EventKind.Withdrawal, null, EventStatus.Pledged, 1, "CONCEDE")]
    [InlineData(EventKind.Ceasefire, null, Done, 2, "RETREAT")]
    [InlineData(EventKind.Ceasefire, null, Planned, 2, "AGREE")]
    [InlineData(EventKind.Aid, null, Done, 2, "AID")]
    [InlineData(EventKind.Aid, null, EventStatus.Pledged, 2, "AGREE")]
    [InlineData(EventKind.Delivery, null, Done, 1, "MOBILIZE")]
    [InlineData(EventKind.Delivery, null, Done, 2, "AID")]
    [InlineData(EventKind.Delivery, null, EventStatus.Pledged, 2, "AGREE")]
    [InlineData(EventKind.Construction, "outpost", Done, 1, "MOBILIZE")]
    [InlineData(EventKind.Construction, "closed", Done, 1, null)]
    [InlineData(EventKind.Deployment, null, Planned, 1, "MOBILIZE")]
    [InlineData(EventKind.Crossing, null, Done, 1, "SANCTION")]
    [InlineData(EventKind.Crossing, "evacuation", Done, 1, null)]
    [InlineData(EventKind.Crossing, "rescue", Done, 1, null)]
    [InlineData(EventKind.Control, null, Done, 1, null)]
    public void Plover_calls_it(EventKind kind, string? mode, EventStatus status, int sides, string? type) =>
        EventCodes.Of(Happening(kind, mode, status, sides)).Plover.ShouldBe(type);

    [Theory]
    [InlineData(EventKind.Exercise, null, 1, Change)]
    [InlineData(EventKind.Exercise, null, 2, null)]
    [InlineData(EventKind.Deployment, null, 1, Change)]
    [InlineData(EventKind.Readiness, null, 1, Change)]
    [InlineData(EventKind.Delivery, null, 1, "Other")]
    [InlineData(EventKind.Delivery, null, 2, null)]
    [InlineData(EventKind.Construction, null, 1, Base)]
    [InlineData(EventKind.Construction, "opened", 1, Base)]
    [InlineData(EventKind.Construction, "closed", 1, "Other")]
    [InlineData(EventKind.Crossing, null, 1, "Other")]
    [InlineData(EventKind.Incursion, null, 2, "Other")]
    [InlineData(EventKind.Agreement, null, 2, "Agreement")]
    [InlineData(EventKind.Ceasefire, null, 2, "Agreement")]
    [InlineData(EventKind.Talks, null, 2, null)]
    [InlineData(EventKind.Statement, "accuse", 2, null)]
    public void Acled_calls_it(EventKind kind, string? mode, int sides, string? sub)
    {
        var codes = EventCodes.Of(Happening(kind, mode, Done, sides));
        (codes.Acled, codes.AcledType is null).ShouldBe((sub, sub is null));
    }

    /// <summary>Who flees does not expel anybody, and where nobody is named as driving them out nobody did.</summary>
    [Fact]
    public void Who_flees_is_no_actor()
    {
        var flight = Worlds.Clash with { Kind = EventKind.Crossing, Participants = [Tale.Unnamed("villagers", Role.Mover), Tale.State("Sudland", "AF", Role.Destination)] };
        EventCodes.Of(flight).Plover.ShouldBeNull();
        var record = Record(flight with { Participants = [.. flight.Participants, Tale.State("Norland", "TJ", Role.Actor)] });
        record.GetProperty("actor").EnumerateArray().Select(one => one.GetProperty("entity_text").GetString()).ShouldBe(["Norland"]);
        record.GetProperty("recipient")[0].GetProperty("entity_text").GetString().ShouldBe("villagers");
        (Strings(record, "mode"), Strings(record, "context")).ShouldBe(("expel", "migration asylum"));
    }

    /// <summary>Each mode belongs to one event type; the manual knows no visit among agreements.</summary>
    [Theory]
    [InlineData(EventStatus.Occurred, "visit")]
    [InlineData(EventStatus.Planned, "future")]
    public void Modes_belong_to_their_type(EventStatus status, string modes) => Strings(Record(Happening(EventKind.Talks, "visit", status, 2)), "mode").ShouldBe(modes);

    private static string Strings(JsonElement record, string name) => string.Join(' ', record.GetProperty(name).EnumerateArray().Select(one => one.GetString()));

    private static JsonElement Record(Event happening) => JsonDocument.Parse(Worlds.Written("plover", happening).Text).RootElement;

    private static Event Happening(EventKind kind, string? mode, EventStatus status, int sides) => Worlds.Clash with
    {
        Kind = kind,
        Mode = mode,
        Status = status,
        Participants = [Tale.State("Norland", "TJ", Role.Actor), .. sides > 1 ? (Participant[])[Tale.State("Sudland", "AF")] : []],
    };
}
