using System.CommandLine;
using System.CommandLine.Parsing;

namespace Panj.Cli;

/// <summary>The option that names a collector of OpenTelemetry.</summary>
internal static class CollectorOption
{
    public static Option<Uri?> Create() => new("--otlp") { HelpName = "URL", Description = "Send metrics and traces to this OpenTelemetry collector (OTLP over HTTP: http://127.0.0.1:4318)", CustomParser = Address };

    private static Uri? Address(ArgumentResult result)
    {
        if (result.Tokens is [var token] && Uri.TryCreate(token.Value, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)) return address;
        result.AddError($"'{result.Tokens[0].Value}' is no address of a collector; write it like http://127.0.0.1:4318.");
        return null;
    }
}
