using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>What docs/openapi.json promises is what the server does, for every route and role.</summary>
public sealed class OpenApiTests(AccountFixture server) : IClassFixture<AccountFixture>
{
    private const string Pinning = "PANJ_PIN_OPENAPI";

    private static readonly string s_file = typeof(OpenApiTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "OpenApiFile").Value ?? "";

    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Every operation of the committed file with the role it needs, "" for none, once for each role and once for nobody. A try to sign in answers for itself in AccountTests.</summary>
    public static TheoryData<string, string, string, string> Walks()
    {
        var walks = new TheoryData<string, string, string, string>();
        foreach (var (path, operations) in JsonNode.Parse(File.ReadAllText(s_file))!["paths"]!.AsObject())
            foreach (var (method, operation) in operations!.AsObject().Where(one => (path, one.Key) != ("/sign-in", "post")))
                foreach (var role in Enum.GetValues<UserRole>().Select(Slug.Of).Append(""))
                    walks.Add(method.ToUpperInvariant(), path, (string?)operation!["x-panj-role"] ?? "", role);
        return walks;
    }

    [Fact]
    public async Task The_description_is_the_committed_one()
    {
        using var client = server.Client(UserRole.Viewer);
        using var json = JsonDocument.Parse(await client.GetStringAsync("/openapi.json", Cancellation));
        var told = JsonSerializer.Serialize(json, s_readable) + "\n";
        if (Environment.GetEnvironmentVariable(Pinning) == "1") await File.WriteAllTextAsync(s_file, told, Cancellation);
        (await File.ReadAllTextAsync(s_file, Cancellation)).ShouldBe(told, $"Run this test with {Pinning}=1 to commit what has changed.");
        json.RootElement.GetProperty("openapi").GetString().ShouldStartWith("3.1");
    }

    [Theory]
    [InlineData("/articles/{id}.json")]
    [InlineData("/events/{id}.csv")]
    [InlineData("/parties/{key}.json")]
    [InlineData("/places/{key}.csv")]
    [InlineData("/sources/{key}.geojson")]
    [InlineData("/theatre/{name}.json")]
    [InlineData("/theatre/{name}.csv")]
    [InlineData("/calendar.csv")]
    public void Twins_are_described_with_all_answers(string path)
    {
        var answers = JsonNode.Parse(File.ReadAllText(s_file))!["paths"]![path]!["get"]!["responses"]!.AsObject().Select(answer => answer.Key);
        answers.ShouldBe(path.Contains('{', StringComparison.Ordinal) ? ["200", "304", "400", "401", "404", "429", "default"] : ["200", "304", "400", "401", "429", "default"], ignoreOrder: true);
    }

    [Fact]
    public void What_needs_more_than_looking_tells_so() =>
        JsonNode.Parse(File.ReadAllText(s_file))!["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Where(one => (string?)one.Value!["x-panj-role"] is not (null or "viewer"))
            .ShouldAllBe(one => one.Value!["responses"]!.AsObject().ContainsKey("403"));

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task Every_role_may_what_is_promised(string method, string path, string needed, string role)
    {
        using var client = server.Client(role.Length == 0 ? null : Parsed(role));
        using var request = new HttpRequestMessage(new HttpMethod(method), Filled(path));
        if (method == "POST") request.Content = new FormUrlEncodedContent([]);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        answer.StatusCode.ShouldSatisfyAllConditions(
            status => (status == HttpStatusCode.Unauthorized).ShouldBe(needed.Length > 0 && role.Length == 0),
            status => (status == HttpStatusCode.Forbidden).ShouldBe(needed.Length > 0 && role.Length > 0 && Parsed(role) < Parsed(needed)),
            status => ((int)status).ShouldBeLessThan(500));
        if (method == "GET" && (needed.Length == 0 || (role.Length > 0 && Parsed(role) >= Parsed(needed)))) answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static UserRole Parsed(string role) => Slug.TryParse<UserRole>(role, out var parsed) ? parsed : throw new FormatException(role);

    /// <summary>The path with something that is there in its holes. What is posted names nothing, so that walking decides nothing.</summary>
    private static string Filled(string path) => path
        .Replace("{number}", "999999", StringComparison.Ordinal)
        .Replace("/articles/{id}", "/articles/hill", StringComparison.Ordinal)
        .Replace("/parties/{key}", "/parties/state:TJ", StringComparison.Ordinal)
        .Replace("/places/{key}", "/places/Kunduz", StringComparison.Ordinal)
        .Replace("/sources/{key}", "/sources/Hill%20Post", StringComparison.Ordinal)
        .Replace("/theatre/{name}", "/theatre/tajik-afghan-border", StringComparison.Ordinal)
        .Replace("/stories/{id}", "/stories/" + ServerFixture.Picture.Stories["hill"], StringComparison.Ordinal)
        .Replace("/watches/{name}/edit", $"/watches/{AccountFixture.WatchName}/edit", StringComparison.Ordinal)
        .Replace("/watches/{name}/", "/watches/none/", StringComparison.Ordinal)
        .Replace("/watches/{name}", "/watches/" + AccountFixture.WatchName, StringComparison.Ordinal)
        .Replace("/export/{format}", "/export/csv", StringComparison.Ordinal)
        .Replace("{id}", path.EndsWith("{id}", StringComparison.Ordinal) || Path.HasExtension(path) ? ServerFixture.Picture.Events[0].Id : "e-none", StringComparison.Ordinal);
}
