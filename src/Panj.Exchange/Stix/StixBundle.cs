using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Feeds;
using Panj.Exchange.Json;

namespace Panj.Exchange.Stix;

/// <summary>Writes a bundle object by object; each party and place once. Identities are made of names (UUIDv5), so the same picture gives the same bundle.</summary>
internal sealed class StixBundle : IDisposable
{
    private const string Version = "2.1";
    private const int Together = 64 * 1024;
    private const string Began = "2020-01-01T00:00:00.000Z";
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter _json;
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly string _maker = IdOf("identity", "panj");

    /// <summary>Begins a bundle with the identity of its maker.</summary>
    public StixBundle(Stream stream)
    {
        _json = new Utf8JsonWriter(stream, _options);
        _json.WriteStartObject();
        _json.WriteString("type", "bundle");
        _json.WriteString("id", IdOf("bundle", "events"));
        _json.WriteStartArray("objects");
        Begin("identity", _maker, Began, Began);
        _json.WriteString("name", "Panj");
        _json.WriteString("identity_class", "system");
        _json.WriteEndObject();
        _written.Add(_maker);
    }

    /// <summary>Adds an event with what it refers to.</summary>
    public void Add(SourcedEvent sourced, DateOnly first, DateOnly last)
    {
        var happening = sourced.Event;
        string[] refers = [.. happening.Participants.Select(PartyOf).Distinct(StringComparer.Ordinal), .. PlaceOf(happening.Where) is { } place ? [place] : Array.Empty<string>()];
        Begin("report", "report--" + NameUuid.Of(sourced), Moment(first), Moment(last));
        _json.WriteString("created_by_ref", _maker);
        _json.WriteString("name", EventWords.Sentence(happening));
        _json.WriteString("description", EventFeed.Text(sourced));
        _json.WriteStrings("report_types", ["observed-data"]);
        _json.WriteString("published", Moment(last));
        _json.WriteStrings("object_refs", refers.Length > 0 ? refers : [_maker]);
        _json.WriteStrings("labels", [$"kind:{Slug.Of(happening.Kind)}", $"status:{Slug.Of(happening.Status)}", $"origins:{happening.Origins}", $"outlets:{happening.Outlets}", .. When(happening)]);
        WriteSources(sourced);
        _json.WriteEndObject();
        if (_json.BytesPending > Together) _json.Flush();
    }

    public void Dispose()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Dispose();
    }

    private static string[] When(Event happening) => happening.When is { } when ? [$"edtf:{when.Edtf}"] : [];

    private void WriteSources(SourcedEvent sourced)
    {
        _json.WriteStartArray("external_references");
        foreach (var source in sourced.Sources)
        {
            _json.WriteStartObject();
            _json.WriteString("source_name", source.Citation.Outlet ?? source.Citation.Report.ArticleId);
            _json.WriteString("description", CitationWords.Of(source.Citation));
            if (WebAddress.Of(source.Citation.Url) is { } address) _json.WriteString("url", address.AbsoluteUri);
            _json.WriteString("external_id", source.Citation.Report.ArticleId);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private string PartyOf(Participant party)
    {
        var id = IdOf("identity", party.Id ?? $"name\u001f{party.Name}\u001f{party.Side}");
        if (!_written.Add(id)) return id;
        Begin("identity", id, Began, Began);
        _json.WriteString("name", party.Name);
        _json.WriteString("identity_class", ClassOf(party.Id));
        _json.WriteEndObject();
        return id;
    }

    private static string ClassOf(string? party) => party?.Split(':')[0] switch
    {
        "person" => "individual",
        "state" or "body" or "organisation" => "organization",
        "group" => "group",
        _ => "unknown",
    };

    /// <summary>A location needs a country or a point; null for a place that has neither.</summary>
    private string? PlaceOf(Place? place)
    {
        var point = Point.Of(place);
        if (place is null || (point is null && place.Countries is not [_])) return null;
        var id = IdOf("location", string.Create(CultureInfo.InvariantCulture, $"{place.Name}\u001f{string.Join(' ', place.Countries)}\u001f{point?.Latitude:R}\u001f{point?.Longitude:R}\u001f{place.RadiusKm:R}"));
        if (!_written.Add(id)) return id;
        Begin("location", id, Began, Began);
        _json.WriteString("name", place.Name);
        if (place.Countries is [var country]) _json.WriteString("country", country);
        if (point is { } at)
        {
            _json.WriteNumber("latitude", at.Latitude);
            _json.WriteNumber("longitude", at.Longitude);
            if (place.RadiusKm is { } radius and >= 0) _json.WriteNumber("precision", radius * 1000);
        }

        _json.WriteEndObject();
        return id;
    }

    private void Begin(string type, string id, string created, string modified)
    {
        _json.WriteStartObject();
        _json.WriteString("type", type);
        _json.WriteString("spec_version", Version);
        _json.WriteString("id", id);
        _json.WriteString("created", created);
        _json.WriteString("modified", modified);
    }

    private static string IdOf(string type, string name) => $"{type}--{NameUuid.Of(NameUuid.Panj, $"{type}\u001f{name}")}";

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00.000Z";
}
