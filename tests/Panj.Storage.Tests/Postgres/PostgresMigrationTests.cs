using System.Security.Cryptography;
using System.Text;
using Panj.Storage.Postgres;

namespace Panj.Storage.Tests;

public sealed class PostgresMigrationTests
{
    /// <summary>A step that has been shipped never changes; a new one adds its line here.</summary>
    [Theory]
    [InlineData(0, "0001.sql", "7c4407e5c01a6423")]
    [InlineData(1, "0002.sql", "7782cebe250ba05c")]
    [InlineData(2, "0003.sql", "9bbccb4e1269182d")]
    [InlineData(3, "0006.sql", "37a8f1d04b5d499d")]
    [InlineData(4, "0007.sql", "d804091fc34062ea")]
    [InlineData(5, "0010.sql", "4e9730ce18f0e0f0")]
    public void Shipped_steps_never_change(int index, string name, string digest)
    {
        var steps = Migration.Of(typeof(PostgresStore).Assembly);
        steps[index].Name.ShouldBe(name);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(steps[index].Sql)))[..16].ShouldBe(digest);
    }

    [Fact]
    public void Every_step_is_pinned() => Migration.Of(typeof(PostgresStore).Assembly).Count.ShouldBe(6);
}
