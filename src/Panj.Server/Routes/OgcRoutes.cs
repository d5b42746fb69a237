using System.Text.Json.Nodes;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>The events as an OGC API - Features (core and GeoJSON), for maps and spreadsheets that speak it.</summary>
internal static class OgcRoutes
{
    private const string Root = "/ogc";
    private const string Collection = Root + "/collections/events";
    private const string Items = Collection + "/items";

    /// <summary>Features of an answer that asks for no number of them.</summary>
    private const int UsualLimit = 100;

    /// <summary>The class for OpenAPI 3.0 is none of them: the description is of OpenAPI 3.1.</summary>
    private static readonly string[] s_conformance = ["http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core", "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson"];

    private static readonly Parameter[] s_paging =
    [
        new("limit", "Most features of the answer; a greater number asks for as many as it may be") { IsNumber = true, Least = 1, Most = ListQuestion.Most, Usual = UsualLimit }, Asked.After,
    ];

    public static void MapOgc(this WebApplication app)
    {
        app.MapGet(Root, (HttpContext context) => Json(context, Landing(context))).Tells("Where the features are", Media.Json);
        app.MapGet(Root + "/conformance", (HttpContext context) => Json(context, new JsonObject { ["conformsTo"] = new JsonArray([.. s_conformance.Select(one => (JsonNode)one)]) }))
            .Tells("Which parts of the standard are kept", Media.Json);
        app.MapGet(Root + "/collections", (HttpContext context) => Json(context, new JsonObject
        {
            ["links"] = new JsonArray(Link(context, Root + "/collections", "self", Media.Json)),
            ["collections"] = new JsonArray(Described(context)),
        })).Tells("The collections, which are one", Media.Json);
        app.MapGet(Collection, (HttpContext context) => Json(context, Described(context))).Tells("The collection of events", Media.Json);
        app.MapGet(Items, ItemsAsync).Tells("Events as GeoJSON features", Media.GeoJson, Asked.Filter, s_paging).CacheOutput(Answers.Name);
        app.MapGet(Items + "/{id}", ItemAsync).Tells("One event as a GeoJSON feature", Media.GeoJson);
    }

    private static JsonObject Landing(HttpContext context) => new()
    {
        ["title"] = "Panj",
        ["description"] = "Events of a border with their sources",
        ["links"] = new JsonArray(
            Link(context, Root, "self", Media.Json), Link(context, OpenApi.Address, "service-desc", "application/vnd.oai.openapi+json;version=3.1"),
            Link(context, Root + "/conformance", "conformance", Media.Json), Link(context, Root + "/collections", "data", Media.Json)),
    };

    private static JsonObject Described(HttpContext context) => new()
    {
        ["id"] = "events",
        ["title"] = "Events",
        ["itemType"] = "feature",
        ["crs"] = new JsonArray("http://www.opengis.net/def/crs/OGC/1.3/CRS84"),
        ["links"] = new JsonArray(Link(context, Collection, "self", Media.Json), Link(context, Items, "items", Media.GeoJson)),
    };

    private static async Task<IResult> ItemsAsync(HttpContext context, PictureParts parts)
    {
        var question = ListQuestion.Parse(context.Request.Query, out var error, isCapped: true);
        if (error is not null) return Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadQuestion, error);
        var revision = await parts.RevisionAsync(context.RequestAborted);
        var (some, following) = await parts.PartAsync(question.Part(UsualLimit), isCited: true, context.RequestAborted);
        var found = await parts.CountAsync(question.Events, context.RequestAborted);
        return Fresh.Of(context, $"{revision}-{context.Request.Host.ToUriComponent()}", Media.GeoJson, stream =>
        {
            var answer = Features(some);
            var links = new JsonArray(Link(context, Items + context.Request.QueryString, "self", Media.GeoJson));
            if (following is { } next) links.Add(Link(context, Items + question.QueryAfter(next), "next", Media.GeoJson));
            (answer["links"], answer["numberMatched"], answer["numberReturned"]) = (links, found.Events, some.Events.Count);
            Write(stream, answer);
        });
    }

    private static async Task<IResult> ItemAsync(HttpContext context, PictureParts parts, string id)
    {
        var picture = await parts.ViewAsync(new EventQuestion { Ids = [id] }, context.RequestAborted);
        if (picture.Rows.Count == 0) return Problems.NotFound(context);
        return Fresh.Of(context, $"{picture.Revision}", Media.GeoJson, stream =>
        {
            var feature = Features(picture.Picture)["features"]![0]!.DeepClone().AsObject();
            feature["links"] = new JsonArray(Link(context, $"{Items}/{id}", "self", Media.GeoJson), Link(context, Collection, "collection", Media.Json));
            Write(stream, feature);
        });
    }

    private static JsonObject Features(Snapshot some)
    {
        using var body = new MemoryStream();
        EventGeoJson.Write(body, some);
        body.Position = 0;
        return JsonNode.Parse(body)!.AsObject();
    }

    /// <summary>The standard wants whole addresses; they are those that the asker used.</summary>
    private static JsonObject Link(HttpContext context, string address, string relation, string type) =>
        new JsonObject { ["href"] = $"{context.Request.Scheme}://{context.Request.Host}{address}", ["rel"] = relation, ["type"] = type.Split("; ")[0] };

    private static IResult Json(HttpContext context, JsonObject answer) => Fresh.Of(context, $"{context.Request.Host.ToUriComponent()}", Media.Json, stream => Write(stream, answer));

    private static void Write(Stream stream, JsonObject answer)
    {
        using var json = new System.Text.Json.Utf8JsonWriter(stream);
        answer.WriteTo(json);
    }
}
