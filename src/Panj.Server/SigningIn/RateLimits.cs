using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Panj.Server.Hosting;

namespace Panj.Server.SigningIn;

/// <summary>How much one user or address may ask for. Who works alone on their own machine is not limited.</summary>
internal static class RateLimits
{
    public const string SignIn = "sign-in";

    /// <summary>Tries to sign in that one address has in a minute.</summary>
    public const int TriesPerMinute = 10;

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => IsOpen(context)
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(context.User.Identity?.Name is { } name ? "user " + name : "address " + Address(context), _ => Bucket(context.RequestServices.GetRequiredService<PanjServerOptions>().Rates)));
        options.AddPolicy(SignIn, context => RateLimitPartition.GetFixedWindowLimiter(
            Address(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = TriesPerMinute, Window = TimeSpan.FromMinutes(1) }));
        options.OnRejected = RejectAsync;
    }

    private static TokenBucketRateLimiterOptions Bucket(RateOptions rates) => new() { TokenLimit = rates.Burst, TokensPerPeriod = rates.Granted, ReplenishmentPeriod = rates.Every };

    private static bool IsOpen(HttpContext context) =>
        context.RequestServices.GetRequiredService<Gate>() is { IsPrivate: true } gate && context.User.Identity?.Name == gate.OpenAs && !Gate.IsByToken(context.User);

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    private static async ValueTask RejectAsync(OnRejectedContext rejected, CancellationToken cancellation)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await Problems.Of(rejected.HttpContext, StatusCodes.Status429TooManyRequests, Words.Problem_TooMuch, Words.Problem_TryAgain)
            .ExecuteAsync(rejected.HttpContext);
    }
}
