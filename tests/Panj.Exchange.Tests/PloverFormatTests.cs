using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Plover;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

public sealed class PloverFormatTests
{
    [Fact]
    public void A_clash_is_an_assault()
    {
        var record = Record(Worlds.Clash);
        record.GetProperty("event")[0].GetString().ShouldBe("ASSAULT");
        record.GetProperty("quad_code").GetInt32().ShouldBe(4);
        record.GetProperty("actor")[0].GetProperty("code").GetString().ShouldBe("TJK");
        record.GetProperty("recipient")[0].GetProperty("entity_text").GetString().ShouldBe("Raiders");
        record.GetProperty("size").GetProperty("dead").GetInt32().ShouldBe(5);
        record.GetProperty("event_loc").GetProperty("resolution").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void Offsets_count_code_points_of_words()
    {
        var record = Record(Worlds.Clash);
        var told = record.GetProperty("text_info")[0];
        told.GetProperty("start").GetInt32().ShouldBe(17);
        (told.GetProperty("end").GetInt32() - 17).ShouldBe(Worlds.Hostile.EnumerateRunes().Count());
        record.GetProperty("cite_info")[0].GetProperty("citation").GetString().ShouldBe("Herald <- Wire <- Ministry");
    }

    [Fact]
    public void What_is_planned_is_future() => Modes(Worlds.Drill).ShouldContain("future");

    [Fact]
    public void What_happened_is_not_future() => Modes(Worlds.Drill with { Status = EventStatus.Occurred }).ShouldNotContain("future");

    [Fact]
    public void A_month_has_its_last_day()
    {
        var record = Record(Worlds.Clash with { When = When.TryParse("2031-05", out var when) ? when : null });
        (record.GetProperty("date").GetString(), record.GetProperty("enddate").GetString()).ShouldBe(("2031-05-01", "2031-05-31"));
    }

    [Fact]
    public void Nobody_named_is_left_out() =>
        Worlds.Written("plover", Worlds.Clash with { Participants = [Tale.Unnamed("guards", Role.Victim)] }).Left.ByReason.Keys.ShouldBe(["without anybody named who does it"]);

    [Fact]
    public void Every_code_of_a_kind_is_known() =>
        KindTable.Standard.Entries.SelectMany(e => new[] { e.Plover, e.PloverJoint, e.PloverAhead, e.PloverCaused }).OfType<string>().Where(type => PloverCodes.Standard.QuadOf(type) is null).ShouldBeEmpty();

    /// <summary>A broken truce is neither a deal nor a retreat.</summary>
    [Fact]
    public void A_broken_ceasefire_has_no_code() =>
        EventCodes.Of(Worlds.Clash with { Kind = EventKind.Ceasefire, Mode = "broken" }).ShouldBe(new EventCodes(null, null, null));

    private static List<string?> Modes(Event happening) => [.. Record(happening).GetProperty("mode").EnumerateArray().Select(m => m.GetString())];

    private static JsonElement Record(Event happening) => JsonDocument.Parse(Worlds.Written("plover", happening).Text).RootElement;
}
