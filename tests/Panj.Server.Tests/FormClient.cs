using System.Net;
using System.Text.RegularExpressions;

namespace Panj.Server.Tests;

/// <summary>Sends the forms of pages as a browser without scripts does: with the page's token and cookie.</summary>
internal sealed partial class FormClient : IDisposable
{
    private readonly HttpClient _client;

    public FormClient(Uri address) =>
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public HttpClient Client => _client;

    /// <summary>Loads a page and sends a form with its token and some fields to an address.</summary>
    public async Task<HttpResponseMessage> SendAsync(string page, string address, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await _client.GetStringAsync(page)).Groups[1].Value;
        return await PostAsync(address, [("form-token", WebUtility.HtmlDecode(token)), .. fields]);
    }

    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await _client.PostAsync(address, content);
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"form-token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
