#include "answers.hpp"
#include <fstream>
#include <iostream>

int main(int, char **argv) {
    std::ifstream file(argv[1]);
    auto response = nlohmann::json::parse(file).get<answers::DescribeInstancesAnswer>().response;
    if (response.error) std::cout << response.error->code << "\n";
    if (response.instance_set)
        for (const auto &instance : *response.instance_set)
            std::cout << instance.instance_id << " " << instance.memory << "\n";
}
